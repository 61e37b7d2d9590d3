using System.Globalization;
using OrthancGuard.Configuration;
using OrthancGuard.Policy;

namespace OrthancGuard.Api;

/// <summary>A destination with its contract, as the API shows it.</summary>
internal static class DestinationMessages
{
    public static V1.Destination From(Destination destination, int openTransfers, int studiesThisMonth, DateOnly today) => new()
    {
        Name = destination.Name,
        Delivery = destination.Delivery is DicomDeliverySettings ? "DICOM" : "ORTHANC",
        GateAet = destination.GateAet ?? "",
        GateName = destination.GateName,
        OpenTransfers = openTransfers,
        Vendor = destination.Contract?.Vendor ?? "",
        Contract = destination.Contract?.Reference ?? "",
        Purpose = destination.Contract?.Purpose ?? "",
        ValidUntil = destination.Contract?.ValidUntil.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        DaysLeft = destination.Contract?.DaysLeft(today) ?? 0,
        NotInForce = ContractRules.Period(destination.Contract, today)?.Text ?? "",
        StudiesThisMonth = studiesThisMonth,
        MonthlyVolume = destination.Contract?.MonthlyVolume ?? 0,
        Consent = destination.Consent == ConsentModel.OptIn ? "OPT_IN" : "OPT_OUT",
    };
}
