package dev.reelay.generator.start;

import dev.reelay.generator.openapi.ApiOutline.Kind;
import dev.reelay.provider.spi.UsualWords;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What names usually mean: of properties, of request fields and of states. Names are compared in small letters and digits. */
final class Likely {
    /**
     * A part of the model, or a field of a request.
     *
     * @param kinds the kinds of value that it takes
     * @param names of properties that hold it, the likeliest first
     */
    record Part(String name, Set<Kind> kinds, List<String> names) {
        private static Part of(String name, Set<Kind> kinds, String names) {
            return new Part(name, kinds, List.of(names.split(" ")));
        }

        /** Returns how likely a property is, 0 for the likeliest; -1 for one that is something else. */
        int rank(String property, Kind kind) {
            return kinds.contains(kind) ? names.indexOf(plain(property)) : -1;
        }
    }

    private static final Set<Kind> TEXT = Set.of(Kind.TEXT, Kind.ANY);
    private static final Set<Kind> NUMBER = Set.of(Kind.NUMBER, Kind.ANY);
    private static final Set<Kind> VALUE = Set.of(Kind.TEXT, Kind.NUMBER, Kind.ANY);
    private static final Set<Kind> FLAG = Set.of(Kind.FLAG, Kind.ANY);
    private static final Set<Kind> REASON = Set.of(Kind.TEXT, Kind.ANY, Kind.OBJECT, Kind.MAP, Kind.LIST);
    private static final Set<Kind> COST = Set.of(Kind.NUMBER, Kind.TEXT, Kind.ANY, Kind.OBJECT, Kind.MAP);
    private static final Set<Kind> LIST = Set.of(Kind.LIST);

    static final Part STATE = Part.of(
            "state",
            VALUE,
            "taskstatus generationstatus jobstatus videostatus state status taskstate jobstate phase processingstatus");

    static final Part ID = Part.of(
            "id",
            VALUE,
            "taskid generationid jobid videoid predictionid operationid inferenceid renderid id uuid requestid");

    /** The parts that an answer fills beside its id and state, in the order of declarations. */
    static final List<Part> READS = List.of(
            Part.of(
                    "progress",
                    VALUE,
                    "progress progresspercent progresspercentage percentage percent percentcomplete"),
            Part.of("model", TEXT, "model modelname modelid modelversion"),
            Part.of("prompt", TEXT, "prompt prompttext textprompt inputprompt"),
            Part.of("aspectRatio", TEXT, "aspectratio ratio"),
            Part.of(
                    "createdAt",
                    VALUE,
                    "createdat createtime createdtime created submittime submittedat creationtime createdate"),
            Part.of("completedAt", VALUE, "completedat finishtime finishedat endtime endedat completedtime completed"),
            Part.of(
                    "failureReason",
                    REASON,
                    "failurereason failreason failure error errormessage errormsg taskstatusmsg statusmessage reason"
                            + " failuremessage failedreason"),
            Part.of("failureCode", COST, "failurecode errorcode failcode"),
            Part.of("fileId", VALUE, "fileid"),
            Part.of("liked", FLAG, "liked"),
            Part.of("queueState", TEXT, "queuestate"),
            Part.of(
                    "estimatedWait",
                    NUMBER,
                    "estimatedwait estimatedwaittime estimatewaittime estimatedwaitseconds estimatedtime eta"),
            Part.of("usage", COST, "usage cost credits creditsused creditcost price"));

    /** Lists of outputs. */
    static final Part VIDEOS = Part.of(
            "videos",
            LIST,
            "videos output outputs videourls urls resulturls generatedvideos results assets clips works creations artifacts"
                    + " files generations data content");

    /** The parts of the one video, wherever they stand. */
    static final List<Part> VIDEO = List.of(
            Part.of(
                    "video.url",
                    Set.of(Kind.TEXT),
                    "videourl video url resulturl outputurl fileurl playurl mp4url assetsvideo output result link"),
            Part.of("video.downloadUrl", Set.of(Kind.TEXT), "downloadurl videodownloadurl"),
            Part.of("video.watermarkedUrl", Set.of(Kind.TEXT), "watermarkurl watermarkedurl watermarkedvideourl"),
            Part.of("video.cover", Set.of(Kind.TEXT), "coverurl coverimageurl thumbnailurl posterurl cover thumbnail"),
            Part.of("video.width", VALUE, "width videowidth"),
            Part.of("video.height", VALUE, "height videoheight"),
            Part.of("video.duration", VALUE, "duration seconds videoduration durationseconds videolength"),
            Part.of("video.expiresAt", VALUE, "expiresat expireat expiretime expirationtime"));

    /** What holds outputs in a form that the specification leaves open. */
    static final Part OPEN_VIDEO = Part.of("video", Set.of(Kind.ANY), "video output outputs result videos");

    /** The fields of a request, by the properties that take them. */
    static final List<Part> SENDS = List.of(
            Part.of("PROMPT", TEXT, "prompt prompttext textprompt inputprompt userprompt text"),
            Part.of("NEGATIVE_PROMPT", TEXT, "negativeprompt negativeprompttext"),
            Part.of("MODEL", TEXT, "model modelname modelid"),
            Part.of("ASPECT_RATIO", TEXT, "aspectratio ratio"),
            Part.of(
                    "DURATION",
                    VALUE,
                    "duration seconds videoduration durationseconds durationinseconds videolength length"),
            Part.of("RESOLUTION", TEXT, "resolution videoresolution"),
            Part.of("SIZE", TEXT, "size videosize dimensions"),
            Part.of("MODE", TEXT, "mode"),
            Part.of("SEED", VALUE, "seed"),
            Part.of("AUDIO", FLAG, "audio generateaudio withaudio enableaudio sound"),
            Part.of("COUNT", VALUE, "n count numvideos numoutputs samplecount videocount numberofvideos"),
            Part.of("LOOP", FLAG, "loop"),
            Part.of(
                    "EXPAND_PROMPT",
                    FLAG,
                    "promptoptimizer expandprompt enhanceprompt promptenhance promptextend promptenhancer promptupsampling"
                            + " promptexpansion"),
            Part.of(
                    "FIRST_FRAME",
                    TEXT,
                    "firstframeimage firstframe firstframeurl firstframeimageurl startframe startimage startframeurl"
                            + " startimageurl promptimage inputimage inputreference image imageurl inputimageurl firstpicture"),
            Part.of(
                    "LAST_FRAME",
                    TEXT,
                    "lastframeimage lastframe lastframeurl lastframeimageurl endframe endimage endframeurl endimageurl"
                            + " tailimage imagetail tailimageurl"),
            Part.of("REFERENCES", LIST, "referenceimages references referenceimageurls images imageurls"),
            Part.of(
                    "CALLBACK_URL",
                    TEXT,
                    "callbackurl callback webhookurl webhook notifyurl notifyhook hookurl callbackuri webhookuri"));

    private static final Set<String> LINKS = Set.of("url", "videourl", "resulturl", "downloadurl");

    private static final Map<String, List<String>> STEMS = stems();

    private Likely() {}

    /** Returns a name in small letters and digits alone: {@code taskStatus} and {@code task_status} are the same. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** Returns whether a member of an output is called like its link. */
    static boolean isLink(String name) {
        return LINKS.contains(plain(name));
    }

    /** Returns whether a word has a meaning that needs not be said. */
    static boolean isUsual(String word) {
        return !usual(word).isEmpty();
    }

    /** Returns the constant of the state that a word probably means; {@code UNKNOWN} where nothing says so. */
    static String state(String word) {
        String usual = usual(word);
        if (!usual.isEmpty()) {
            return usual;
        }
        String plain = plain(word);
        return STEMS.entrySet().stream()
                .filter(state -> state.getValue().stream().anyMatch(plain::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("UNKNOWN");
    }

    private static String usual(String word) {
        String form = word.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        Map<String, String> all = new LinkedHashMap<>();
        all.put("PENDING", UsualWords.PENDING);
        all.put("PROCESSING", UsualWords.PROCESSING);
        all.put("COMPLETED", UsualWords.COMPLETED);
        all.put("FAILED", UsualWords.FAILED);
        all.put("CANCELLED", UsualWords.CANCELLED);
        all.put("UNKNOWN", UsualWords.UNKNOWN);
        return all.entrySet().stream()
                .filter(state -> Arrays.asList(state.getValue().split(" ")).contains(form))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static Map<String, List<String>> stems() {
        Map<String, List<String>> stems = new LinkedHashMap<>();
        stems.put("FAILED", List.of("fail", "error", "reject", "expire", "timeout", "timedout", "moderat", "invalid"));
        stems.put("CANCELLED", List.of("cancel", "abort", "stop", "terminat", "delet"));
        stems.put("COMPLETED", List.of("succe", "complet", "finish", "done", "ready"));
        stems.put(
                "PENDING", List.of("queu", "pend", "wait", "submit", "creat", "prepar", "throttl", "schedul", "hold"));
        stems.put("PROCESSING", List.of("process", "progress", "run", "generat", "render", "start", "work"));
        return stems;
    }
}
