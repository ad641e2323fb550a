package dev.reelay.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.VirtualTime;
import java.io.IOException;
import java.util.Objects;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Tests that use the extension wrongly are told how to use it. */
class ExtensionAdviceTest {
    private static final String OWN =
            "each test has a relay and a time of its own: let the test or a @BeforeEach method take them";

    @ExtendWith(FakeRelayExtension.class)
    static final class InConstructor {
        InConstructor(FakeRelay relay) {}

        @Test
        void isNotRun() {}
    }

    @ExtendWith(FakeRelayExtension.class)
    static final class BeforeAllTests {
        @BeforeAll
        static void take(VirtualTime time) {}

        @Test
        void isNotRun() {}
    }

    @ExtendWith(FakeRelayExtension.class)
    static final class KeyInTheQuery {
        @Test
        void passesButForTheKey(FakeRelay relay) throws IOException {
            fetch(relay.baseUrl() + "/cdn/some-id/video_0.mp4?key=" + relay.apiKey());
        }
    }

    @ExtendWith(FakeRelayExtension.class)
    static final class ForgottenTiming {
        @Test
        void pollsInRealTimeAndGivesUp(FakeRelay relay, VirtualTime time) throws IOException {
            fetch(relay.baseUrl() + "/luma/generations/some-id");
            fetch(relay.baseUrl() + "/luma/generations/some-id");
            throw new AssertionError("still not there at " + time.now());
        }
    }

    @Test
    void aRelayForSeveralTestsIsRefused() {
        assertThat(failureOf(InConstructor.class)).hasMessageStartingWith(OWN);
        assertThat(failureOf(BeforeAllTests.class)).hasMessageStartingWith(OWN);
    }

    @Test
    void aTestThatSentTheKeyToTheFileHostFails() {
        assertThat(failureOf(KeyInTheQuery.class)).hasMessageStartingWith("1 request to the file host carried the key");
    }

    @Test
    void aTestThatFailedWhileItsTimeStoodStillIsToldSo() {
        assertThat(failureOf(ForgottenTiming.class).getSuppressed())
                .singleElement()
                .extracting(Throwable::getMessage)
                .asString()
                .endsWith("give it to the client as well, with VideoClient.builder().timing(time)");
    }

    private static Throwable failureOf(Class<?> tests) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(tests))
                                .build(),
                        listener);
        return Objects.requireNonNull(listener.getSummary())
                .getFailures()
                .get(0)
                .getException();
    }

    private static void fetch(String url) throws IOException {
        new OkHttpClient()
                .newCall(new Request.Builder().url(url).build())
                .execute()
                .close();
    }
}
