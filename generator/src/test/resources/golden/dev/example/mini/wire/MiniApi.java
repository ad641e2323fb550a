package dev.example.mini.wire;

import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.Server;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** A small protocol that has one of everything. */
@Generated("dev.reelay.generator.openapi")
@Server(name = "mini", url = "https://mini.example/pro", description = "The relay mini.")
@Server(name = "hidden", url = "", description = "A relay that only its customers know.")
@SuppressWarnings("exports") // whoever calls it has Retrofit
public interface MiniApi {
    /**
     * Extends a task.
     *
     * @param taskId Which task.
     * @param extendBody as on the wire
     */
    @POST("tasks/{task_id}/extend")
    Call<TaskAnswer> extendTask(@Path("task_id") String taskId, @Body ExtendBody extendBody);

    /**
     * Fetches a link.
     *
     * @param taskId Which task.
     */
    @GET("tasks/{task_id}/link")
    Call<Link> getLink(@Path("task_id") String taskId);

    /** Fetches what is left. */
    @Server(name = "mini", url = "https://mini.example/pro", description = "The relay that documents it.")
    @GET("money")
    Call<Money> getMoney();

    /**
     * Fetches a task.
     *
     * @param taskId Which task.
     */
    @GET("tasks/{task_id}")
    Call<TaskAnswer> getTask(@Path("task_id") String taskId);

    /**
     * Fetches several tasks.
     *
     * @param ids as on the wire
     */
    @POST("tasks/list")
    Call<TaskAnswer> listTasks(@Body Ids ids);

    /**
     * Submits a task.
     *
     * @param submitBody as on the wire
     */
    @POST("tasks")
    Call<TaskAnswer> submitTask(@Body SubmitBody submitBody);
}
