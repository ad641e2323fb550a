package dev.reelay.cli.board;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.reelay.cli.json.Json;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.UnexpectedAlertBehaviour;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The machine's own Chromium, without a window, and what it says of the pages that it opened. */
final class Chromium implements AutoCloseable {
    private static final String PACKAGES = "Debian's packages are chromium and chromium-driver";
    /** It warns of commands that it knows no class for; none is used. Kept, as the logs forget whom nobody holds. */
    private static final Logger QUIET = Logger.getLogger("org.openqa.selenium.devtools");

    private static final long PATIENCE_NANOS = 10_000_000_000L;

    private final ChromeDriver driver;
    private final List<Map<?, ?>> events = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private Chromium(Path browser, Path control) {
        QUIET.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox", // a container's root has no other way
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run");
        options.setUnhandledPromptBehaviour(UnexpectedAlertBehaviour.IGNORE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(control.toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
    }

    /** Starts it; the test is skipped where there is none. */
    static Chromium start() {
        Optional<Path> browser = command("chromium");
        Optional<Path> control = command("chromedriver");
        assumeTrue(browser.isPresent(), "there is no browser to look at the board with: " + PACKAGES);
        assumeTrue(control.isPresent(), "there is no driver of Chromium: " + PACKAGES);
        return new Chromium(browser.orElseThrow(), control.orElseThrow());
    }

    private static Optional<Path> command(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(place -> Path.of(place, name))
                .filter(place -> place.toFile().canExecute())
                .findFirst();
    }

    /** Opens a page, and forgets what was said of others. */
    void open(String address) {
        read();
        events.clear();
        complaints.clear();
        driver.get(address);
        // The driver comes back early now and then, above all after a redirect.
        until(
                () -> holds(
                        "document.readyState === 'complete' && arguments[0].startsWith(location.protocol)", address),
                address + " is not loaded");
    }

    /** Changes the width of the page, as of a phone or a large screen. */
    void width(int pixels) {
        devTools(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Says what scheme the user likes. */
    void scheme(String name) {
        devTools(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", name))));
    }

    private void devTools(String command, Map<String, Object> parameters) {
        var unused = driver.executeCdpCommand(command, parameters);
    }

    @Nullable
    Object script(String expression, Object... values) {
        return driver.executeScript("return " + expression, values);
    }

    boolean holds(String condition, Object... values) {
        return Boolean.TRUE.equals(script(condition, values));
    }

    WebElement element(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> elements(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Returns the text that is to be seen of an element, in one step: the page may put another in its place at any time. */
    String text(String selector) {
        return String.valueOf(script("document.querySelector(arguments[0]).innerText", selector));
    }

    /** Looks into the frame of a page. */
    void enter(String frame) {
        driver.switchTo().frame(element(frame));
    }

    String html() {
        return String.valueOf(driver.getPageSource());
    }

    /** Returns what the console had to complain of since the page was opened. */
    List<String> complaints() {
        read();
        return complaints;
    }

    /** Returns the addresses that were asked for since the page was opened, without the pictures of the player's own. */
    List<String> requests() {
        read();
        return events.stream()
                .filter(event -> "Network.requestWillBeSent".equals(event.get("method")))
                .map(event -> member(member(event, "params"), "request").get("url"))
                .map(String::valueOf)
                .filter(address -> !address.startsWith("data:"))
                .toList();
    }

    /** Returns how many dialogs opened since the page was opened. */
    long dialogs() {
        read();
        return events.stream()
                .filter(event -> "Page.javascriptDialogOpening".equals(event.get("method")))
                .count();
    }

    /** The browser forgets what was read. */
    private void read() {
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            if (Json.read(entry.getMessage()) instanceof Map<?, ?> said) {
                events.add(member(said, "message"));
            }
        }
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            complaints.add(entry.getLevel() + ": " + entry.getMessage());
        }
    }

    private static Map<?, ?> member(Map<?, ?> object, String name) {
        return object.get(name) instanceof Map<?, ?> found ? found : Map.of();
    }

    static void until(BooleanSupplier condition, String otherwise) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("in 10 s: " + otherwise);
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
