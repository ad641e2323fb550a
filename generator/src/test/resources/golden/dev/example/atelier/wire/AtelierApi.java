package dev.example.atelier.wire;

import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.Server;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** A protocol whose later calls need more than an id, and whose bodies need more than properties. */
@Generated("dev.reelay.generator.openapi")
@Server(name = "atelier", url = "https://atelier.example/v3", description = "The relay atelier.")
@SuppressWarnings("exports") // whoever calls it has Retrofit
public interface AtelierApi {
    /**
     * Says where a file is.
     *
     * @param fileId as on the wire
     */
    @GET("files")
    Call<Found> findFile(@Query("file_id") String fileId);

    /**
     * Says how a piece is.
     *
     * @param kind How the piece was made.
     * @param id The piece.
     */
    @GET("pieces/{kind}/{id}")
    Call<Piece> findPiece(@Path("kind") String kind, @Path("id") String id);

    /**
     * Lists the pieces of a kind.
     *
     * @param kind How the piece was made.
     * @param pageNum as on the wire
     * @param pageSize as on the wire
     */
    @GET("pieces/{kind}")
    Call<Piece> listPieces(
            @Path("kind") String kind,
            @Query("page_num") @Nullable Integer pageNum,
            @Query("page_size") @Nullable Integer pageSize);

    /**
     * Makes a clip longer.
     *
     * @param more as on the wire
     */
    @POST("make/more")
    Call<Piece> makeMore(@Body More more);

    /**
     * Makes clips of a picture.
     *
     * @param ofPicture as on the wire
     */
    @POST("make/picture")
    Call<Piece> makeOfPicture(@Body OfPicture ofPicture);

    /**
     * Makes clips of words.
     *
     * @param xAtelierKey The key, which exports list among the parameters.
     * @param xSeed Makes the clips repeatable.
     * @param ofWords as on the wire
     */
    @POST("make/words")
    Call<Piece> makeOfWords(
            @Header("X-Atelier-Key") String xAtelierKey,
            @Header("X-Seed") @Nullable Long xSeed,
            @Body OfWords ofWords);

    /**
     * Reads a piece itself.
     *
     * @param kind How the piece was made.
     * @param id The piece.
     */
    @GET("pieces/{kind}/{id}/content")
    Call<ResponseBody> readPiece(@Path("kind") String kind, @Path("id") String id);

    /**
     * Forgets a piece.
     *
     * @param kind How the piece was made.
     * @param id The piece.
     */
    @DELETE("pieces/{kind}/{id}")
    Call<ResponseBody> removePiece(@Path("kind") String kind, @Path("id") String id);

    /**
     * Stops the work on a piece.
     *
     * @param stop as on the wire
     */
    @POST("stop")
    Call<StopPieceAnswer> stopPiece(@Body Stop stop);
}
