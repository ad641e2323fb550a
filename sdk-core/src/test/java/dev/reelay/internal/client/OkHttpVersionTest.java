package dev.reelay.internal.client;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** An application that brings another OkHttp hears of it in one line, and not from a thread that died. */
class OkHttpVersionTest {
    @Test
    void theOneThatIsHereWillDo() {
        assertThatCode(OkHttpVersion::check).doesNotThrowAnyException();
    }

    @Test
    void anOlderOneIsNamedWithItsPlaceAndWhatToDo() {
        assertThatThrownBy(() -> OkHttpVersion.check("4.12.0", "file:/app/lib/okhttp-4.12.0.jar"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Reelay needs OkHttp 5, and OkHttp 4.12.0 stands first on the class path"
                        + " (file:/app/lib/okhttp-4.12.0.jar): exclude com.squareup.okhttp3:okhttp from what brings it, or"
                        + " depend on com.squareup.okhttp3:okhttp-jvm 5 before it");
        assertThatThrownBy(() -> OkHttpVersion.check("3 or older", null)).hasMessageContaining("3 or older");
        assertThatCode(() -> OkHttpVersion.check("5.0.0-alpha.14", null)).doesNotThrowAnyException();
        assertThatCode(() -> OkHttpVersion.check("10.1", null)).doesNotThrowAnyException();
    }
}
