using System.CommandLine;

namespace OrthancGuard.Cli;

/// <summary>A group of commands that does what one of them does when none is named.</summary>
internal static class DefaultCommand
{
    /// <summary>Puts the subcommand first, and its options and its action to the group itself.</summary>
    public static Command WithDefault(this Command group, Command subcommand)
    {
        group.Subcommands.Insert(0, subcommand);
        foreach (var option in subcommand.Options)
        {
            group.Options.Add(option);
        }

        group.Action = subcommand.Action;
        return group;
    }
}
