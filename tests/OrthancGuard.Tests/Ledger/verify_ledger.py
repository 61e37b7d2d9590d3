"""Verifies an export of the ledger with nothing of OrthancGuard's: verify_ledger.py EXPORT PUBLIC_KEY_PEM"""
import base64, hashlib, json, struct, sys

P = 2**256 - 2**224 + 2**192 + 2**96 - 1
N = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
B = 0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B
G = (0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296,
     0x4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5)


def add(a, b):
    if a is None or b is None:
        return a or b
    if a[0] == b[0]:
        if (a[1] + b[1]) % P == 0:
            return None
        m = (3 * a[0] * a[0] - 3) * pow(2 * a[1], -1, P) % P
    else:
        m = (b[1] - a[1]) * pow(b[0] - a[0], -1, P) % P
    x = (m * m - a[0] - b[0]) % P
    return x, (m * (a[0] - x) - a[1]) % P


def times(k, point):
    result = None
    while k:
        if k & 1:
            result = add(result, point)
        point, k = add(point, point), k >> 1
    return result


def signed(spki, content, signature):
    assert spki[-65] == 4 and len(signature) == 64
    q = int.from_bytes(spki[-64:-32], "big"), int.from_bytes(spki[-32:], "big")
    assert (q[1] ** 2 - (q[0] ** 3 - 3 * q[0] + B)) % P == 0
    r, s = int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big")
    if not (0 < r < N and 0 < s < N):
        return False
    e, w = int.from_bytes(hashlib.sha256(content).digest(), "big"), pow(s, -1, N)
    point = add(times(e * w % N, G), times(r * w % N, q))
    return point is not None and point[0] % N == r


def text(value):
    if value is None:
        return struct.pack(">q", -1)
    value = value.encode()
    return struct.pack(">q", len(value)) + value


def row_hash(previous, row):
    content = previous + struct.pack(">qqq", row["sequence"], row["at"], row["kind"])
    content += text(row["transfer"]) + text(row["destination"]) + text(row["patient"]) + text(row["actor"])
    content += struct.pack(">q", len(row["facts"]))
    for name, value in sorted(row["facts"].items()):
        content += text(name) + text(value)
    return hashlib.sha256(content).digest()


def check(path, pem):
    spki = base64.b64decode("".join(line for line in open(pem) if "-----" not in line))
    key = hashlib.sha256(spki).hexdigest()[:16]
    previous, rows, checkpoints, before, ended = bytes(32), 0, 0, "0" * 64, False
    for number, line in enumerate(open(path, "rb")):
        assert not ended, "something follows the end"
        item = json.loads(line)
        if number == 0:
            assert item["export"] == "orthancguard-ledger-1"
        elif "sequence" in item and "checkpoint" not in item:
            rows += 1
            assert item["sequence"] == rows and item["previous"] == previous.hex(), f"row {rows} does not follow"
            previous = row_hash(previous, item)
            assert item["hash"] == previous.hex(), f"row {rows} was changed"
        elif "checkpoint" in item:
            checkpoints += 1
            assert (item["checkpoint"], item["sequence"], item["hash"], item["previous"], item["key"]) == (
                checkpoints, rows, previous.hex(), before, key), f"checkpoint {checkpoints} does not fit"
            content = f"orthancguard-ledger-checkpoint-1\n{checkpoints}\n{rows}\n{item['at']}\n{item['hash']}\n{before}\n{key}\n"
            assert signed(spki, content.encode(), base64.b64decode(item["signature"])), f"checkpoint {checkpoints}: wrong signature"
            before = hashlib.sha256(item["signature"].encode()).hexdigest()
        else:
            assert (item["end"], item["checkpoints"], item["hash"], item["key"]) == (rows, checkpoints, previous.hex(), key), "the end does not fit"
            content = f"orthancguard-ledger-end-1\n{rows}\n{checkpoints}\n{item['at']}\n{item['hash']}\n{key}\n"
            assert signed(spki, content.encode(), base64.b64decode(item["signature"])), "the end: wrong signature"
            ended = True
    assert ended, "the end is missing"
    return rows, checkpoints


try:
    print("whole: %d rows, %d checkpoints" % check(*sys.argv[1:3]))
except Exception as problem:
    print("NOT WHOLE:", problem)
    sys.exit(1)
