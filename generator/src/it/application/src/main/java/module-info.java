/** An application that knows one provider's module by name and nothing of how it works. */
module dev.example.app {
    requires dev.reelay.luma;

    exports dev.example.app;
}
