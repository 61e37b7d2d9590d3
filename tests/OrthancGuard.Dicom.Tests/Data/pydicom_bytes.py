"""Makes pydicom keep the bytes of each element that it decodes while it reads, as element.bytes_read, and say nothing of odd values."""
import warnings

import pydicom
import pydicom.dataset
import pydicom.filereader

warnings.simplefilter("ignore")
pydicom.config.settings.reading_validation_mode = pydicom.config.IGNORE
convert = pydicom.dataset.DataElement_from_raw


def convert_and_keep(raw, *arguments, **options):
    element = convert(raw, *arguments, **options)
    element.bytes_read = raw
    return element


pydicom.dataset.DataElement_from_raw = convert_and_keep
pydicom.filereader.DataElement_from_raw = convert_and_keep
