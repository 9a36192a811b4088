// Preloaded into the web server: if the command that started it dies, even by kill -9, the server leaves too and frees the port.
process.on("disconnect", () => process.exit(0));
