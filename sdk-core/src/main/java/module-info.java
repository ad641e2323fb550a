/** The unified model, the client, the provider SPI and the runtime of Reelay. */
module dev.reelay {
    requires org.slf4j;
    requires transitive com.squareup.moshi;
    requires transitive okhttp3;
    requires transitive okio;
    requires transitive org.jspecify;

    exports dev.reelay;
    exports dev.reelay.errors;
    exports dev.reelay.observe;
    exports dev.reelay.provider;
    exports dev.reelay.provider.mapping;
    exports dev.reelay.provider.spi;
    exports dev.reelay.stored;
    exports dev.reelay.time;
    exports dev.reelay.webhook;

    uses dev.reelay.provider.Provider;
}
