using System.Numerics;
using OrthancGuard.Dicom.Phantoms;

namespace OrthancGuard.Protection.Tests.Defacing;

/// <summary>Heads and scans as different as they come.</summary>
internal static class HeadVariations
{
    private static readonly PhantomContrast[] Contrasts = [PhantomContrast.Ct, PhantomContrast.T1, PhantomContrast.T2, PhantomContrast.ProtonDensity];

    private static PhantomGeometry Axial => PhantomHead.Axial;

    public static IEnumerable<(string Name, PhantomHead Head)> All()
    {
        for (var seed = 1; seed <= 12; seed++)
            yield return Vary($"head {seed}", HeadAnatomy.Vary(seed), seed, static scan => scan);
        foreach (var years in (int[])[2, 4, 6, 9, 12])
            yield return Vary($"child of {years}", HeadAnatomy.Child(years), years, static scan => scan);
        foreach (var size in (double[])[0.9, 1.1])
            yield return Vary($"size {size}", HeadAnatomy.Adult with { Size = size }, (int)(size * 10), static scan => scan);
        foreach (var pitch in (double[])[-30, -20, -10, 10, 20, 30])
            yield return Vary($"pitch {pitch}", HeadAnatomy.Vary(20), (int)pitch, scan => scan with { Pitch = pitch });
        foreach (var yaw in (double[])[-30, -15, 15, 30])
            yield return Vary($"yaw {yaw}", HeadAnatomy.Vary(21), (int)yaw, scan => scan with { Yaw = yaw });
        foreach (var roll in (double[])[-15, 8, 15])
            yield return Vary($"roll {roll}", HeadAnatomy.Vary(22), (int)roll, scan => scan with { Roll = roll });
        foreach (var position in (string[])["HFP", "FFS", "FFP", "HFDL", "HFDR"])
            yield return Vary(position, HeadAnatomy.Vary(23), 0, scan => scan with { PatientPosition = position });
        foreach (var tilt in (double[])[-20, 12, 20])
            yield return Vary($"tilt {tilt}", HeadAnatomy.Vary(24), 0, scan => scan with { Geometry = Axial.Tilted(tilt) });
        foreach (var spacing in (float[])[1.5f, 4, 5, 6, 7])
            yield return Vary($"{spacing} mm", HeadAnatomy.Vary(25), (int)spacing, scan => scan with { Geometry = Axial with { SliceSpacing = spacing, SliceThickness = spacing, Slices = (int)(216 / spacing) } });
        foreach (var contrast in Contrasts)
            yield return Vary($"sagittal {contrast.Name}", HeadAnatomy.Vary(26), contrast, scan => scan with { Geometry = Axial.Sagittal() with { Columns = 96, Rows = 96 } });
        foreach (var contrast in Contrasts)
            yield return Vary($"coronal {contrast.Name}", HeadAnatomy.Vary(27), contrast, scan => scan with { Geometry = Axial.Coronal() with { Slices = 78 } });
        yield return Vary("oblique", HeadAnatomy.Vary(28), 1, static scan => scan with { Geometry = Axial.Oblique(new Vector3(1, 0.4f, 0.2f), 18) });
        yield return Vary("oblique ct", HeadAnatomy.Vary(28), 0, static scan => scan with { Geometry = Axial.Oblique(new Vector3(0.3f, 1, 0), 14) });
        yield return Vary("gaps", HeadAnatomy.Vary(29), 0, static scan => scan with { Geometry = Axial with { MissingSlices = [9, 21, 22, 40] } });
        yield return Vary("numbered backwards", HeadAnatomy.Vary(30), 0, static scan => scan with { Geometry = Axial with { IsNumberedBackwards = true } });
        yield return Vary("noise", HeadAnatomy.Vary(31), 1, static scan => scan with { Noise = 3 });
        yield return Vary("noise ct", HeadAnatomy.Vary(31), 0, static scan => scan with { Noise = 3 });
        yield return Vary("bias", HeadAnatomy.Vary(32), 1, static scan => scan with { BiasField = 0.4 });
        yield return Vary("holder", HeadAnatomy.Vary(33), 0, static scan => scan with { HasHolder = true });
        yield return Vary("no table", HeadAnatomy.Vary(34), 0, static scan => scan with { HasTable = false });
        yield return Vary("signed", HeadAnatomy.Vary(35), 0, static scan => scan with { IsSigned = true });
        yield return Vary("padding", HeadAnatomy.Vary(36), 0, static scan => scan with { HasPadding = true });
        yield return Vary("no chin", HeadAnatomy.Vary(37), 0, static scan => scan with { Geometry = Axial with { Slices = 50, Centre = new Vector3(0, 0, 4) } });
        yield return Vary("no vertex", HeadAnatomy.Vary(38), 1, static scan => scan with { Geometry = Axial with { Slices = 50, Centre = new Vector3(0, 0, -50) } });
        yield return Vary("one side", HeadAnatomy.Vary(39), 1, static scan => scan with { Geometry = Axial with { Columns = 70, Centre = new Vector3(34, 0, -26) } });
        yield return Vary("head and neck", HeadAnatomy.Vary(41), 0, static scan => scan with { Geometry = Axial with { Slices = 96, Centre = new Vector3(0, 10, -76) }, HasTrunk = true });
        yield return Vary("head and neck mr", HeadAnatomy.Vary(42), 2, static scan => scan with { Geometry = Axial with { Slices = 96, Centre = new Vector3(0, 10, -76) }, HasTrunk = true });
        yield return Vary("over a trunk", HeadAnatomy.Vary(43), 0, static scan => scan with { Geometry = PhantomGeometry.Axial(150, 4, 128, 3.9f) with { Centre = new Vector3(0, 20, -200) }, HasTrunk = true });
        yield return Vary("child of 3, no chin", HeadAnatomy.Child(3), 1, static scan => scan with { Geometry = Axial with { Slices = 46, Centre = new Vector3(0, 0, 6) } });
        yield return Vary("child of 5, no vertex", HeadAnatomy.Child(5), 0, static scan => scan with { Geometry = Axial with { Slices = 52, Centre = new Vector3(0, 0, -44) } });
        yield return Vary("other side", HeadAnatomy.Vary(44), 0, static scan => scan with { Geometry = Axial with { Columns = 72, Centre = new Vector3(-32, 0, -26) } });
        yield return Vary("moved", HeadAnatomy.Vary(40), 0, static scan => scan with { Offset = new Vector3(18, -14, 9) });
        yield return Vary("1 mm", HeadAnatomy.Vary(25), 2, static scan => scan with { Geometry = Axial with { SliceSpacing = 1, SliceThickness = 1, Slices = 216 } });
    }

    private static (string Name, PhantomHead Head) Vary(string name, HeadAnatomy anatomy, int contrast, Func<HeadScan, HeadScan> change) =>
        Vary(name, anatomy, Contrasts[Math.Abs(contrast) % 4], change);

    private static (string Name, PhantomHead Head) Vary(string name, HeadAnatomy anatomy, PhantomContrast contrast, Func<HeadScan, HeadScan> change) =>
        (name, new PhantomHead(anatomy, change(new HeadScan { Geometry = Axial, Contrast = contrast, Seed = name.Length })));
}
