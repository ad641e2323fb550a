package dev.example.studio.wire;

import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.Server;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** A protocol that needs all that a mapping can say beside the usual. */
@Generated("dev.reelay.generator.openapi")
@Server(name = "studio", url = "https://studio.example", description = "The relay studio.")
@SuppressWarnings("exports") // whoever calls it has Retrofit
public interface StudioApi {
    /**
     * Makes a clip of a picture.
     *
     * @param xStudioVersion The day whose protocol is spoken.
     * @param fromPicture as on the wire
     */
    @POST("v2/picture")
    Call<Ticket> createFromPicture(@Header("X-Studio-Version") String xStudioVersion, @Body FromPicture fromPicture);

    /**
     * Makes a clip of words.
     *
     * @param mode How fast.
     * @param trace Whatever the caller wants to find again.
     * @param xStudioVersion The day whose protocol is spoken.
     * @param fromText as on the wire
     */
    @POST("v2/text")
    Call<Ticket> createFromText(
            @Query("mode") String mode,
            @Query("trace") @Nullable String trace,
            @Header("X-Studio-Version") String xStudioVersion,
            @Body FromText fromText);

    /**
     * Fetches a job.
     *
     * @param jobId Which job.
     * @param xStudioVersion The day whose protocol is spoken.
     */
    @GET("v2/jobs")
    Call<Job> findJob(@Query("job_id") String jobId, @Header("X-Studio-Version") String xStudioVersion);
}
