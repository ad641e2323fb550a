package dev.reelay.dreammachine;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.reelay.testkit.contract.Fuzzing;

/** Whatever a relay sends is read or refused as documented. With {@code JAZZER_FUZZ=1}, new bodies are looked for. */
class DreamMachineFuzzTest {
    private static final Fuzzing FUZZING = new Fuzzing(new DreamMachineProvider());

    @FuzzTest(maxDuration = "1m")
    void answer(byte[] body) {
        FUZZING.answer(body);
    }

    @FuzzTest(maxDuration = "1m")
    void fault(byte[] body) {
        FUZZING.fault(body);
    }
}
