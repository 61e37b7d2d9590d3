using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace OrthancGuard.Web.Accounts;

/// <summary>Length instead of composition (NIST SP 800-63B 5.1.1.2), and slow hashes.</summary>
internal static class PasswordRules
{
    public const int Shortest = 12;
    private const int Longest = 256;

    /// <summary>PBKDF2-HMAC-SHA512, as OWASP counts it.</summary>
    private const int Iterations = 210_000;

    private static readonly PasswordHasher<string> Hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));

    // Somebody without an account costs the same time as somebody with one.
    private static readonly Lazy<string> Nobody = new(() => Hasher.HashPassword("", Convert.ToHexString(RandomNumberGenerator.GetBytes(16))));

    public static string Hash(string password) => Hasher.HashPassword("", password);

    /// <param name="hash">Null when there is no such account.</param>
    /// <param name="password">What was typed.</param>
    public static bool Matches(string? hash, string password) =>
        (Hasher.VerifyHashedPassword("", hash ?? Nobody.Value, password) != PasswordVerificationResult.Failed) & hash is not null;

    /// <returns>What is wrong with it in plain words; null when it may be used.</returns>
    public static string? Examine(string name, string password)
    {
        if (password.Length < Shortest)
        {
            return $"A password has at least {Shortest} characters. A short sentence is easy to remember.";
        }

        if (password.Length > Longest)
        {
            return $"A password has at most {Longest} characters.";
        }

        return password.Contains(name, StringComparison.OrdinalIgnoreCase) || password.Distinct().Count() < 5
            ? "This password is too easy to guess: it holds the name, or hardly any different characters."
            : null;
    }
}
