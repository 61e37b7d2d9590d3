namespace OrthancGuard.Doctor;

/// <summary>One subject that the doctor knows about. Reads nothing: it judges what was read.</summary>
internal interface IDoctorCheck
{
    IEnumerable<Finding> Look(Examination examination);
}
