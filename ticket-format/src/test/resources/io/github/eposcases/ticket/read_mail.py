"""Reads the mails of a directory with Python's own parser and prints what it finds, one JSON object a line."""
import email, email.policy, hashlib, json, pathlib, sys

for path in sorted(pathlib.Path(sys.argv[1]).glob("*.eml")):
    mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    parts = list(mail.iter_parts())
    sender = mail["From"].addresses[0]
    defects = [repr(defect) for part in mail.walk() for defect in part.defects]
    defects += [repr(defect) for part in mail.walk() for value in part.values() for defect in value.defects]
    print(json.dumps({
        "file": path.name,
        "defects": defects,
        "subject": str(mail["Subject"]),
        "sender": f"{sender.display_name} <{sender.addr_spec}>",
        "to": [address.addr_spec for address in mail["To"].addresses],
        "id": str(mail["Message-ID"]),
        "fields": mail.keys(),
        "body": parts[0].get_payload(decode=True).decode("utf-8"),
        "files": [{
            "name": part.get_filename(),
            "type": part.get_content_type(),
            "sha256": hashlib.sha256(part.get_payload(decode=True)).hexdigest(),
        } for part in parts[1:]],
    }))
