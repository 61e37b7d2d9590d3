using OrthancGuard.Cli;

return await CommandLine.RunAsync(args);
