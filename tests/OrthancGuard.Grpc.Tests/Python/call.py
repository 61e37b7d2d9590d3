"""A foreign gRPC client: makes the calls that it reads as JSON lines, and writes what came of each as a JSON line.

Usage: call.py HOST:PORT DESCRIPTOR_SET [ROOT_CERTIFICATE]
"""
import base64
import json
import sys

import grpc
from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory

COMPRESSION = {"gzip": grpc.Compression.Gzip, "deflate": grpc.Compression.Deflate}


def load(path):
    pool = descriptor_pool.DescriptorPool()
    with open(path, "rb") as file:
        for proto in descriptor_pb2.FileDescriptorSet.FromString(file.read()).file:
            pool.Add(proto)
    return pool, message_factory.MessageFactory(pool)


def readable(metadata):
    return [[k, base64.b64encode(v).decode() if isinstance(v, bytes) else v] for k, v in metadata or ()]


def run(channel, pool, factory, order):
    method = pool.FindMethodByName(order["method"])
    request_type = factory.GetPrototype(method.input_type)
    response_type = factory.GetPrototype(method.output_type)
    kind = order["kind"]
    multicallable = getattr(channel, kind)(
        "/%s/%s" % (method.containing_service.full_name, method.name),
        request_serializer=lambda message: message.SerializeToString(),
        response_deserializer=response_type.FromString,
    )
    requests = [json_format.ParseDict(r, request_type(), descriptor_pool=pool) for r in order["requests"]]
    argument = iter(requests) if kind.startswith("stream") else requests[0]
    metadata = [(k, base64.b64decode(v) if k.endswith("-bin") else v) for k, v in order.get("metadata", [])]
    options = dict(timeout=order.get("timeout"), metadata=metadata, compression=COMPRESSION.get(order.get("compression")))
    result = {"responses": []}
    call = None
    try:
        if kind.endswith("unary"):
            response, call = multicallable.with_call(argument, **options)
            result["responses"].append(json_format.MessageToDict(response, descriptor_pool=pool))
        else:
            call = multicallable(argument, **options)
            for response in call:
                result["responses"].append(json_format.MessageToDict(response, descriptor_pool=pool))
                if len(result["responses"]) == order.get("cancelAfter"):
                    call.cancel()
        result["code"] = call.code().name
    except grpc.RpcError as error:
        call = error
        result["code"] = error.code().name
    result["details"] = call.details()
    result["initial"] = readable(call.initial_metadata())
    result["trailing"] = readable(call.trailing_metadata())
    return result


def connect(target, options, roots):
    if not roots:
        return grpc.insecure_channel(target, options=options)
    with open(roots[0], "rb") as file:
        return grpc.secure_channel(target, grpc.ssl_channel_credentials(file.read()), options=options)


def main():
    pool, factory = load(sys.argv[2])
    options = [("grpc.max_receive_message_length", -1), ("grpc.max_send_message_length", -1)]
    with connect(sys.argv[1], options, sys.argv[3:]) as channel:
        for line in sys.stdin:
            print(json.dumps(run(channel, pool, factory, json.loads(line))), flush=True)


main()
