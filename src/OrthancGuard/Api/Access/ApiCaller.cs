namespace OrthancGuard.Api.Access;

/// <summary>Kinds of callers, each with a token of its own.</summary>
internal enum ApiCaller
{
    /// <summary>Administrators and programs of the clinic: <c>api.token</c>.</summary>
    Api,

    /// <summary>Orthanc's Lua: <c>hook.token</c>, which lies readable on Orthanc's side and may do least.</summary>
    Hook,
}
