#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The multistatus authors
# SPDX-License-Identifier: MIT
"""validate.py <data> <written>: whether the schema takes what was written, and refuses what is wrong.

<data> holds schema.json and wrong.ndjson, a document a line; <written> any number of documents.
"""
import json
import pathlib
import sys

import jsonschema

# The documents nest as deep as a reader allows, and the validator calls itself for each level.
sys.setrecursionlimit(20_000)


def whole(text):
    """What the lines of a document say, as one object."""
    first, *responses, last = [json.loads(line) for line in text.splitlines()]
    if first != {"multistatus": 1}:
        raise ValueError("the first line is not the header")
    end = last["end"]
    if end.pop("responses") != len(responses):
        raise ValueError("the last line does not count the others")
    return {"responses": responses, **end}


def main(data, written):
    schema = json.loads((data / "schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    faults = 0

    count = 0
    for file in sorted(written.iterdir()):
        count += 1
        text = file.read_bytes().decode("utf-8")
        document = whole(text) if file.suffix == ".ndjson" else json.loads(text)
        for error in validator.iter_errors(document):
            faults += 1
            print(f"{file}: {error.json_path}: {error.message}")
    if count < 20:
        faults += 1
        print(f"only {count} documents were written")

    lines = (data / "wrong.ndjson").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, 1):
        if validator.is_valid(json.loads(line)):
            faults += 1
            print(f"wrong.ndjson:{number}: the schema takes {line}")
    print(f"{count} documents are valid, {len(lines)} are not" if faults == 0 else f"{faults} faults")
    return faults != 0


sys.exit(main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])))
