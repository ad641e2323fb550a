package dev.reelay.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reelay.testkit.DocumentedRelay;
import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.VirtualTime;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FakeRelayExtension.class)
class FakeRelayExtensionTest {
    private static final List<FakeRelay> SEEN = new ArrayList<>();

    private FakeRelay fromSetUp;

    @BeforeAll
    static void forgetEarlierRuns() {
        SEEN.clear();
    }

    @BeforeEach
    void setUp(FakeRelay relay) {
        fromSetUp = relay;
        SEEN.add(relay);
    }

    @Test
    void givesTheTestTheRelayOfItsSetUp(FakeRelay relay) {
        assertThat(relay).isSameAs(fromSetUp);
        assertThat(relay.submits()).isZero();
    }

    @Test
    void givesOneRelayForEachName(
            @Speaks(DocumentedRelay.ANYAPI) FakeRelay anyapi, @Speaks(DocumentedRelay.RIXAPI) FakeRelay rixapi) {
        assertThat(anyapi).isSameAs(fromSetUp);
        assertThat(rixapi.baseUrl()).isNotEqualTo(anyapi.baseUrl());
    }

    @Test
    void letsTheRelayGoByTheTestsOwnTime(FakeRelay relay, VirtualTime time) throws IOException {
        time.advance(Duration.ofDays(365));
        fetch(relay.baseUrl());

        assertThat(relay.requests().get(0).at()).isEqualTo(time.now());
    }

    @AfterAll
    static void everyTestHadItsOwnRelayAndAllAreClosed() {
        assertThat(SEEN).hasSize(3).doesNotHaveDuplicates();
        for (FakeRelay relay : SEEN) {
            assertThatThrownBy(() -> fetch(relay.baseUrl())).isInstanceOf(ConnectException.class);
        }
    }

    private static void fetch(String url) throws IOException {
        new OkHttpClient()
                .newCall(new Request.Builder().url(url).build())
                .execute()
                .close();
    }
}
