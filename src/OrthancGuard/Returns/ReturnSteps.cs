using System.Security.Cryptography;
using OrthancGuard.Configuration;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Ledger;
using OrthancGuard.Orthanc;
using OrthancGuard.Policy;
using OrthancGuard.Protection;
using OrthancGuard.Protection.Pixels;
using OrthancGuard.Storage;
using OrthancGuard.Telemetry;
using OrthancGuard.Transfers;
using OrthancGuard.Transfers.Running;

namespace OrthancGuard.Returns;

/// <summary>
/// One result from the disk to Orthanc: read, looked at, checked against the original patient, turned back, stored, read back. Doubt holds
/// it; an Orthanc that is away makes it wait. Every step may be repeated after a crash.
/// </summary>
internal sealed class ReturnSteps(
    ReturnFiles files, GuardStore store, Vault vault, MasterKey master, ILedger ledger, IOrthancClient orthanc, OriginalStudies originals,
    ConfigurationSource configuration, MemoryBudget memory, ReturnMetrics metrics, TimeProvider time, ILogger<ReturnSteps> log)
{
    private static readonly RetrySettings Patience = new() { First = TimeSpan.FromSeconds(1), Longest = TimeSpan.FromMinutes(2) };

    public async Task RunAsync(ReturnRecord record, CancellationToken cancellationToken)
    {
        // The object, its turned-back copy, and what Orthanc gives back.
        using var lease = await memory.ReserveAsync(3 * record.Length, cancellationToken);
        try
        {
            await LookAsync(record, cancellationToken);
        }
        catch (OrthancException e) when (e.Error is OrthancError.Unavailable or OrthancError.Unauthorized or OrthancError.Unexpected)
        {
            await WaitAsync(record, new("orthanc.unavailable", "Orthanc does not answer; the result waits."), cancellationToken);
        }
    }

    private async Task LookAsync(ReturnRecord record, CancellationToken cancellationToken)
    {
        var findings = new ReturnFindings();
        if (ReadFile(record) is not { } bytes)
        {
            findings.Add(ReturnRules.FileMissing);
            await HoldAsync(record, new() { ContentIndex = record.ContentIndex ?? "", SopIndex = record.SopIndex }, findings.Reasons);
            return;
        }

        if (configuration.Current.FindDestination(record.Destination) is not { Results: { } settings } destination)
        {
            findings.Add(ReturnRules.NoDestination);
            await HoldAsync(record, new() { ContentIndex = Content(ResultDigest.Of(bytes)) }, findings.Reasons);
            return;
        }

        if (ResultExamination.Parse(bytes, findings) is not { } file)
        {
            await HoldUnlessSeenAsync(record, new() { ContentIndex = Content(ResultDigest.Of(bytes)) }, findings);
            return;
        }

        var result = ResultObject.Read(file);
        var identity = new ReturnIdentity
        {
            SopClass = result.SopClassUid,
            SopIndex = WayBack.SopIndex(vault, record.Destination, result.SopInstanceUid),
            SeriesIndex = WayBack.SopIndex(vault, record.Destination, result.SeriesUid),
            ContentIndex = Content(ResultDigest.Of(file.Dataset)),
        };
        var (way, earlier) = await store.ReadAsync(
            connection => (WayBack.Find(connection, vault, record.Destination, result), ReturnTable.Earlier(connection, record, identity.SopIndex)), cancellationToken);
        if (earlier.FirstOrDefault(other => other.ContentIndex == identity.ContentIndex) is { } same)
        {
            await MergeAsync(record, same);
            return;
        }

        if (earlier.Any(other => other.State != ReturnState.Rejected))
        {
            findings.Add(ReturnRules.Changed, DicomTag.SOPInstanceUID.ToString());
        }

        ResultExamination.Examine(result, way, settings, findings);
        if (way.Disclosure is { } disclosure)
        {
            identity = identity with { TransferId = disclosure.TransferId, PatientIndex = disclosure.PatientIndex };
        }

        await BringHomeAsync(new(record, destination, result, way, identity, findings), cancellationToken);
    }

    private async Task BringHomeAsync(Case known, CancellationToken cancellationToken)
    {
        var (record, findings) = (known.Record, known.Findings);
        var original = known.Way.Disclosure is { } disclosure ? await originals.FindAsync(disclosure, findings, cancellationToken) : null;
        var identity = known.Identity with { StudyId = original?.StudyId };
        if (original is null)
        {
            await HoldAsync(record, identity, findings.Reasons);
            return;
        }

        // Where the vendor sent it to the clinic's Orthanc, it lies there itself, under the pseudonym and so under another id.
        var (expected, copy) = (IdIn(known, original.PatientId, original.StudyUid), IdIn(known, known.Result.PatientId, known.Result.StudyUid));
        var there = (await orthanc.FindInstancesAsync(known.Result.SopInstanceUid, cancellationToken)).Where(id => id != copy || id == expected).ToList();
        if (there.Count > 0 && !(record.State == ReturnState.Storing && there is [var only] && only == record.OrthancId))
        {
            findings.Add(ReturnRules.Overwrites, DicomTag.SOPInstanceUID.ToString());
        }

        // What nobody can overrule need not be turned back.
        var turned = findings.IsFinal ? null : TurnBack(known, original.Header, findings);
        if (findings.Open(record) is { Count: > 0 } || turned is null)
        {
            await HoldAsync(record, identity, findings.Reasons);
            return;
        }

        await store.WriteAsync(transaction => ReturnTable.Begin(transaction, ledger, record, identity, expected), CancellationToken.None);
        await StoreAsync(record, identity, original, turned, expected, cancellationToken);
    }

    private TurnedBack? TurnBack(Case known, DicomDataset original, ReturnFindings findings)
    {
        var receivedAt = DateTimeOffset.FromUnixTimeMilliseconds(known.Record.ReceivedAt);
        var disclosure = known.Way.Disclosure!;
        var turning = new Reidentification(
            known.Way,
            disclosure,
            original,
            new Pseudonymizer(PseudonymKey.Derive(master.Bytes, known.Destination.Name)),
            ClinicCalendar.Day(time, disclosure.At),
            ClinicCalendar.Day(time, receivedAt));
        try
        {
            var turned = turning.Run(known.Result.File, original, Contributors.Of(known.Destination, receivedAt));
            if (turning.Obstacle is { } obstacle)
            {
                findings.Add(ReturnRules.NotTurnedBack, obstacle);
                return null;
            }

            // What will be stored is read anew, with nothing of what was meant.
            var bytes = turned.ToArray();
            var read = DicomFile.Read(bytes);
            if (TurnedBackCheck.Find(read, known.Result, known.Way, disclosure, original, turning.Codes) is { } where)
            {
                findings.Add(ReturnRules.NotTurnedBack, where);
                return null;
            }

            LookAtPixels(known, read, turning.Codes, findings);
            return new(read, bytes);
        }
        catch (Exception e) when (e is DicomFormatException or InvalidDataException)
        {
            findings.Add(ReturnRules.NotTurnedBack);
            return null;
        }
    }

    private static void LookAtPixels(Case known, DicomFile file, IReadOnlyCollection<string> codes, ReturnFindings findings)
    {
        if (ResultKinds.Of(known.Result.SopClassUid, file.Dataset) is not { } kind)
        {
            return;
        }

        if (kind == ResultKind.Document && file.Dataset.TryGetElement(DicomTag.EncapsulatedDocument, out var document))
        {
            var sought = codes.Concat(known.Way.Uids.Keys).Append(known.Result.StudyUid).ToList();
            if (DocumentText.Holds(document.Value.Span, sought))
            {
                findings.Add(ReturnRules.PseudonymInDocument, DicomTag.EncapsulatedDocument.ToString());
            }
            else if (DocumentText.IsClosed(document.Value.Span))
            {
                findings.Add(ReturnRules.DocumentNotRead, DicomTag.EncapsulatedDocument.ToString());
            }
        }

        if (ResultKinds.MayShowText(kind, file.Dataset) && !known.Record.HasSettled(ReturnRules.PseudonymInPixels.Code) && !known.Record.HasSettled(ReturnRules.PixelsNotRead.Code))
        {
            if (PixelWords.Show(file, codes, TextReaders.Installed, out var problem))
            {
                findings.Add(ReturnRules.PseudonymInPixels, DicomTag.PixelData.ToString());
            }
            else if (problem is not null)
            {
                findings.Add(ReturnRules.PixelsNotRead, DicomTag.PixelData.ToString(), problem);
            }
        }
    }

    private async Task StoreAsync(ReturnRecord record, ReturnIdentity identity, OriginalStudy original, TurnedBack turned, string expected, CancellationToken cancellationToken)
    {
        try
        {
            var upload = await orthanc.UploadInstanceAsync(turned.Bytes, cancellationToken);
            if (upload.InstanceId != expected || upload.ParentStudy != original.StudyId || !await IsThereAsync(turned.File, expected, cancellationToken))
            {
                // It lies somewhere else than it should: what was just uploaded is taken out again.
                if (!upload.AlreadyStored)
                {
                    await orthanc.DeleteAsync(OrthancLevel.Instance, upload.InstanceId, cancellationToken);
                }

                await HoldAsync(record, identity, [new(ReturnRules.OrthancRefused.Code, ReturnRules.OrthancRefused.Text)]);
                return;
            }
        }
        catch (OrthancException e) when (e.Error is OrthancError.Refused or OrthancError.NotFound)
        {
            await HoldAsync(record, identity, [new(ReturnRules.OrthancRefused.Code, ReturnRules.OrthancRefused.Text)]);
            return;
        }

        await store.WriteAsync(transaction => ReturnTable.Store(transaction, ledger, record, identity, expected), CancellationToken.None);
        files.Delete(record.Id);
        metrics.Ended(record.Destination, "stored");
        ReturnLog.Stored(log, record.Id, record.Destination);
    }

    // An Orthanc that compresses what it takes in gives other pixel data back, in another syntax.
    private async Task<bool> IsThereAsync(DicomFile stored, string instanceId, CancellationToken cancellationToken)
    {
        var back = DicomFile.Read(await orthanc.GetInstanceFileAsync(instanceId, cancellationToken));
        var isAsSent = back.Syntax.Uid == stored.Syntax.Uid;
        return ResultDigest.Of(back.Dataset, isAsSent) == ResultDigest.Of(stored.Dataset, isAsSent);
    }

    private byte[]? ReadFile(ReturnRecord record)
    {
        if (record.KeySealed is not { } box)
        {
            return null;
        }

        try
        {
            return files.Read(record.Id, vault.Open(ReturnIntake.KeyName, box), record.Length);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private async Task HoldUnlessSeenAsync(ReturnRecord record, ReturnIdentity identity, ReturnFindings findings)
    {
        if (await store.ReadAsync(connection => ReturnTable.SameContent(connection, record, identity.ContentIndex), CancellationToken.None) is { } same)
        {
            await MergeAsync(record, same);
            return;
        }

        await HoldAsync(record, identity, findings.Reasons);
    }

    private async Task HoldAsync(ReturnRecord record, ReturnIdentity identity, IReadOnlyList<TransferReason> reasons)
    {
        await store.WriteAsync(transaction => ReturnTable.Hold(transaction, ledger, record, identity, reasons), CancellationToken.None);
        metrics.Ended(record.Destination, "held", reasons[0].Code);
        ReturnLog.Held(log, record.Id, record.Destination, string.Join(' ', reasons.Select(reason => reason.Code)));
    }

    private async Task MergeAsync(ReturnRecord record, ReturnRecord same)
    {
        await store.WriteAsync(transaction => ReturnTable.Merge(transaction, record, same), CancellationToken.None);
        files.Delete(record.Id);
        metrics.Ended(record.Destination, "duplicate");
        ReturnLog.Duplicate(log, record.Id, record.Destination, same.Id);
    }

    private async Task WaitAsync(ReturnRecord record, TransferReason reason, CancellationToken cancellationToken)
    {
        ReturnLog.Waits(log, record.Id, reason.Code);
        var wait = RetryDelay.After(Patience, record.Attempts + 1);
        await store.WriteAsync(transaction => ReturnTable.Postpone(transaction, record.Id, transaction.Now + wait, reason), cancellationToken);
    }

    private static string IdIn(Case known, string patientId, string studyUid) =>
        OrthancId.Instance(patientId, studyUid, known.Result.SeriesUid, known.Result.SopInstanceUid);

    private string Content(string digest) => vault.Index("result-content", digest);

    /// <param name="File">As it was read from the bytes, and checked.</param>
    /// <param name="Bytes">What is uploaded.</param>
    private sealed record TurnedBack(DicomFile File, byte[] Bytes);

    private sealed record Case(ReturnRecord Record, Destination Destination, ResultObject Result, WayBack Way, ReturnIdentity Identity, ReturnFindings Findings);
}
