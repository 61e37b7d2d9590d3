using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;

namespace OrthancGuard.Protection.Verification;

/// <summary>What is known of the data set being read.</summary>
internal sealed partial class VerifierWalk
{
    /// <summary>What its sequence allows in it, what it must hold, and its private creators.</summary>
    private sealed class Frame(OutgoingContent content, Frame? around, DicomTag sequence, RequiredAttribute[] required)
    {
        private UInt128 _met;
        private DicomTag _last;
        private HashSet<uint>? _seen;

        public OutgoingContent Content { get; } = content;

        public Frame? Around { get; } = around;

        public DicomTag Sequence { get; } = sequence;

        /// <summary>Of a content item: its value type, and the code of its concept name.</summary>
        public (string ValueType, string Scheme, string Code) Concept { get; set; } = ("", "", "");

        /// <summary>Of a reference: the class and the instance it names.</summary>
        public (string SopClass, string SopInstance) Reference { get; set; } = ("", "");

        public Dictionary<uint, string>? Creators { get; set; }

        /// <summary>What it must hold and does not.</summary>
        public IEnumerable<DicomTag> Lacking()
        {
            for (var i = 0; i < required.Length; i++)
            {
                if ((_met >> i & 1) == 0)
                    yield return new DicomTag(required[i].Tag);
            }
        }

        /// <summary>True when it certainly lacks nothing.</summary>
        public bool IsComplete => required.Length == 0 || _met == UInt128.MaxValue >> (RequiredAttributeTable.Most - required.Length);

        public void Meets(DicomTag tag, bool hasValue)
        {
            var (low, high) = (0, required.Length - 1);
            while (low <= high)
            {
                var middle = (low + high) / 2;
                if (required[middle].Tag == tag.Value)
                {
                    if (hasValue || !required[middle].NeedsValue)
                        _met |= UInt128.One << middle;
                    return;
                }

                (low, high) = required[middle].Tag < tag.Value ? (middle + 1, high) : (low, middle - 1);
            }
        }

        /// <summary>True for a tag that was there already. Tags are in ascending order in almost every data set.</summary>
        public bool IsTwice(DicomTag tag)
        {
            if (_seen is null && tag > _last)
            {
                _last = tag;
                return false;
            }

            // Out of order: which ones came before is no longer known, but from here on every one is.
            if (_seen is null && tag == _last)
                return true;
            _last = new DicomTag(uint.MaxValue);
            return !(_seen ??= []).Add(tag.Value);
        }
    }
}
