using System.Text;

namespace OrthancGuard.Protection.Header;

/// <summary>Words as they are typed without accents: <c>Müller</c> becomes <c>Mueller</c>. The same table made the vocabulary.</summary>
internal static class Accents
{
    private const string Accented = "ÀÁÂÃÅÇÈÉÊËÌÍÎÏÑÒÓÔÕØÙÚÛÝàáâãåçèéêëìíîïñòóôõøùúûýÿŁłŚśŻżŹźĆćŃńĘęĄąŠšČčŽžŘřĚěŮůĎďŤťŇňĽľŐőŰűĞğİıŞşȘșȚțĂăĀāĒēĪīŪūĢģĶķĻļŅņŲųĮįĖėŌōάέήίόύώϊϋё";
    private const string Plain = "AAAAACEEEEIIIINOOOOOUUUYaaaaaceeeeiiiinooooouuuyyLlSsZzZzCcNnEeAaSsCcZzRrEeUuDdTtNnLlOoUuGgIiSsSsTtAaAaEeIiUuGgKkLlNnUuIiEeOoαεηιουωιυе";

    /// <summary>The text without accents, in its own letter case.</summary>
    public static string Strip(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length + 4);
        foreach (var c in text)
            Append(plain, c);
        return plain.ToString();
    }

    /// <summary>The text without accents and in lower case, as the vocabulary has it.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length + 4);
        foreach (var c in text)
            Append(plain, char.ToLowerInvariant(c));
        return plain.ToString();
    }

    /// <summary>True for a mark that stands on the letter before it.</summary>
    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    private static void Append(StringBuilder plain, char c)
    {
        if (char.IsAscii(c))
        {
            plain.Append(c);
            return;
        }

        if (IsMark(c))
            return;
        _ = c switch
        {
            'Ä' or 'Æ' => plain.Append("Ae"),
            'Ö' or 'Œ' => plain.Append("Oe"),
            'Ü' => plain.Append("Ue"),
            'ä' or 'æ' => plain.Append("ae"),
            'ö' or 'œ' => plain.Append("oe"),
            'ü' => plain.Append("ue"),
            'ß' => plain.Append("ss"),
            _ => plain.Append(Accented.IndexOf(c) is var at and >= 0 ? Plain[at] : c),
        };
    }
}
