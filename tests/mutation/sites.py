# SPDX-FileCopyrightText: 2026 The multistatus authors
# SPDX-License-Identifier: MIT
"""Finds the places of a C++ header that can be mutated, and writes it with all mutants in it.

No parser of C++: it leans on the layout that clang-format makes. Binary operators have spaces on
both sides, the brackets of templates have none inside.
"""

import re

TOKEN = re.compile(
    r"""(?P<string>(?:u8|u|U|L)?"(?:\\.|[^"\\])*"\w*)
    |(?P<char>(?:u8|u|U|L)?'(?:\\.|[^'\\])+')
    |(?P<number>\.?\d(?:[eEpP][+-]|'(?=\w)|[\w.])*)
    |(?P<name>operator\s*(?:\(\)|\[\]|""\s*\w+|[-+*/%^&|~!=<>,]+)|[A-Za-z_]\w*)
    |(?P<op><=>|->\*|\.\.\.|<<=|>>=|->|::|\+\+|--|<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%&|^]=|.)""",
    re.X,
)
BINARY = {
    ",": 0, "=": 1, "+=": 1, "-=": 1, "*=": 1, "/=": 1, "%=": 1, "&=": 1, "|=": 1, "^=": 1,
    "<<=": 1, ">>=": 1, "?": 2, ":": 2, "||": 3, "&&": 4, "|": 5, "^": 6, "&": 7, "==": 8, "!=": 8,
    "<": 9, ">": 9, "<=": 9, ">=": 9, "<=>": 10, "<<": 11, ">>": 11, "+": 12, "-": 12, "*": 13,
    "/": 13, "%": 13,
}  # fmt: skip
COMPARISONS = {
    "<": ("less", "<="), ">=": ("not_less", ">"), ">": ("greater", ">="),
    "<=": ("not_greater", "<"),
}  # fmt: skip
# What g++ defines for the processors on which this is run: what stands for others is not compiled,
# and other presets test it.
DEFINED = {"__SSE2__", "__SIZEOF_INT128__", "__cpp_exceptions", "__GLIBCXX__"}
BOUNDARIES = {"return", "co_return", "throw", "else", "do", "case", ";"}
OPENING, CLOSING = {"(": ")", "[": "]", "{": "}"}, {")", "]", "}"}
# What stands in the parentheses behind these is never run.
UNEVALUATED = {
    "static_assert", "noexcept", "explicit", "sizeof", "decltype", "alignas", "alignof",
    "_mm_extract_epi16",  # takes only a constant
}  # fmt: skip


class Token:
    __slots__ = ("kind", "text", "at", "end", "spaced", "match", "skipped")

    def __init__(self, kind, text, at, spaced):
        self.kind, self.text, self.at, self.end = kind, text, at, at + len(text)
        self.spaced = spaced  # white space before and behind it
        self.match = None  # the index of the other bracket
        self.skipped = False


class Site:
    """A place, and what is changed there."""

    def __init__(self, path, source, at, label):
        self.path = path
        self.line = source.count("\n", 0, at) + 1
        begin = source.rfind("\n", 0, at) + 1
        self.text = source[begin : source.find("\n", at)].strip()
        self.label = label
        self.number = 0


def drop_other_branches(source):
    """The source with spaces for what g++ leaves out by `#if`, so that places stay."""
    lines, open_groups = source.split("\n"), []  # of each whether it is taken, and was before
    for i, line in enumerate(lines):
        found = re.match(r"\s*#\s*(ifdef|ifndef|if|elif|else|endif)\b(.*)", line)
        if not found:
            if not all(taken for taken, _ in open_groups):
                lines[i] = " " * len(line)
            continue
        directive, condition = found.groups()
        if directive == "endif":
            open_groups.pop()
        elif directive in ("else", "elif"):
            was_taken = any(open_groups[-1])
            holds = directive == "else" or is_true(condition)
            open_groups[-1] = (holds and not was_taken, was_taken)
        else:
            if directive != "if":
                condition = ("!" if directive == "ifndef" else "") + f"defined({condition.strip()})"
            open_groups.append((is_true(condition), False))
    return "\n".join(lines)


def is_true(condition):
    """Of conditions that only ask what is defined."""
    condition = re.sub(r"defined\((\w+)\)", lambda m: str(m.group(1) in DEFINED), condition)
    for written, meant in (("&&", " and "), ("||", " or "), ("!", " not ")):
        condition = condition.replace(written, meant)
    return eval(condition.strip(), {})


def blank(source):
    """The source with comments and preprocessor lines as spaces, so that places stay."""
    parts = re.compile(
        r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'|^[ \t]*#(?:\\\n|[^\n])*',
        re.S | re.M,
    )

    def keep(found):
        text = found.group()
        if text.lstrip()[0] in "\"'" and not text.lstrip().startswith("#"):
            return text
        return re.sub(r"[^\n]", " ", text)

    # The digit separators of numbers would pass for the beginning of a character.
    return parts.sub(keep, re.sub(r"(?<=\d)'(?=\d{3})", "\x01", source)).replace("\x01", "'")


def tokenize(text):
    tokens, at = [], 0
    while True:
        while at < len(text) and text[at].isspace():
            at += 1
        if at == len(text):
            return tokens
        found = TOKEN.match(text, at)
        token = found.group()
        before = at == 0 or text[at - 1].isspace()
        # Without a space before it, `>` closes a template.
        if token[0] == ">" and not before:
            token = ">"
        behind = text[at + len(token) : at + len(token) + 1].isspace()
        tokens.append(Token(found.lastgroup, token, at, (before, behind)))
        at += len(token)


def match_brackets(path, tokens):
    stack = []
    for i, t in enumerate(tokens):
        if t.kind != "op":
            continue
        opens = t.text in OPENING or (t.text == "<" and t.spaced != (True, True))
        if opens:
            stack.append(i)
        elif t.text in CLOSING or (t.text == ">" and not t.spaced[0]):
            if not stack or OPENING.get(tokens[stack[-1]].text, ">") != t.text:
                raise ValueError(f"{path}: unbalanced {t.text!r} at offset {t.at}")
            t.match = stack.pop()
            tokens[t.match].match = i
    if stack:
        raise ValueError(f"{path}: {tokens[stack[-1]].text!r} is not closed")


class Header:
    """The tokens of a header, and the edits that put mutants into it."""

    def __init__(self, path, source):
        self.path, self.source = path, source
        self.tokens = tokenize(blank(drop_other_branches(source)))
        match_brackets(path, self.tokens)
        self.sites = []
        self.edits = []  # (order, which begins with the place; text; removed characters)
        self._skip()
        self._find()

    # Tokens

    def _text(self, i):
        return self.tokens[i].text if 0 <= i < len(self.tokens) else ""

    def _close(self, i):
        """The token behind a group that begins at i, if one does."""
        return self.tokens[i].match + 1 if self._opens(i) else i

    def _opens(self, i):
        if i >= len(self.tokens):
            return False
        return self.tokens[i].match is not None and self.tokens[i].match > i

    def _closes(self, i):
        return self.tokens[i].match is not None and self.tokens[i].match < i

    def _leave(self, begin, end):
        for t in self.tokens[begin:end]:
            t.skipped = True

    def _find_ahead(self, i, wanted):
        """The next token of those at this depth, or the end of what encloses it."""
        while i < len(self.tokens) and self._text(i) not in wanted and not self._closes(i):
            i = self._close(i) if self._opens(i) else i + 1
        return i

    # What is no code that runs

    def _skip(self):
        for i, t in enumerate(self.tokens):
            if t.text == "<" and self._opens(i):
                self._leave(i, self._close(i))
            elif t.text == "[" and self._text(i + 1) == "[":
                self._leave(i, self._close(i))
            elif t.text in UNEVALUATED and self._text(i + 1) == "(":
                self._leave(i, self._close(i + 1))
            if t.text == "requires":
                self._skip_requires(i)
            elif t.text == "constexpr":
                self._skip_constexpr(i)
            elif t.text == "consteval":  # no mutant is active while compiling
                self._leave(i, self._close(self._find_ahead(i, "{;")))
            elif t.text in ("using", "typedef", "concept"):
                self._leave(i, self._find_ahead(i, ";"))
            elif t.text == "enum":
                self._leave(i, self._find_ahead(i, ";"))
            elif t.text == "case":
                self._leave(i, self._find_ahead(i, ":"))
            elif t.text == "[" and self._is_bound(i):
                self._leave(i, self._close(i))
            elif t.text == "<=>":  # gives what can be compared with a literal 0 only
                end = self._find_ahead(i, ";)")
                self._leave(i, end)
                self._leave(end, self._find_ahead(end + 1, ";)"))
            elif t.kind == "number" and self._is_constant(i):
                t.skipped = True

    def _skip_requires(self, i):
        if self._text(i - 1) in ("=", "&&", "||", "(", "!", "requires", ":") or (
            self._text(i + 1) == "{"
        ):
            self._leave(i, self._close(self._close(i + 1)))
            return
        end = i + 1  # a clause has lines of its own
        while True:
            end = self._close(end) if self._opens(end) else end + 1
            broken = "\n" in self.source[self.tokens[end - 1].end : self.tokens[end].at]
            if broken and self._text(end - 1) not in ("&&", "||"):
                break
        self._leave(i, end)

    def _skip_constexpr(self, i):
        if self._text(i - 1) == "if":
            self._leave(i, self._close(i + 1))
            return
        j = i + 1
        while self._text(j) not in ("(", "=", "{", ";") and j < len(self.tokens):
            j = self._close(j) if self._opens(j) else j + 1
        if self._text(j) in ("=", "{"):
            self._leave(i, self._find_ahead(j, ";"))

    def _is_bound(self, i):
        """Whether `[` begins the bound of an array that is declared."""
        if self.tokens[i - 1].kind != "name" or self._text(i - 2) in BOUNDARIES:
            return False
        return self.tokens[i - 2].kind == "name" or (
            self._text(i - 2) in (">", "*", "&") and self.tokens[i - 2].spaced == (False, True)
        )

    def _is_constant(self, i):
        """Whether a literal alone is what a constant is made of: compilers know that one."""
        if self._text(i + 1) not in (";", ","):
            return False
        if self._text(i - 1) == "=" and self._text(i + 1) == ";":
            if self._text(i - 2) == ")":
                return True  # a pure function
            return "const" in (self._text(i - 3), self._text(i - 4))
        return False

    # Expressions

    def _precedence(self, i):
        """Of a binary operator; None for all else."""
        t = self.tokens[i]
        if t.kind != "op" or t.text not in BINARY:
            return None
        if t.text in ",?:=" or (len(t.text) > 1 and t.text[-1] == "=" and BINARY[t.text] == 1):
            return BINARY[t.text]
        return BINARY[t.text] if t.spaced == (True, True) else None

    def _left(self, i, precedence):
        """The first token of the left operand of i, if all operators of that precedence and those
        that bind tighter belong to it."""
        while i > 0:
            j = i - 1
            t = self.tokens[j]
            if self._closes(j):
                i = t.match
                continue
            p = self._precedence(j)
            if self._opens(j) or t.text in BOUNDARIES or (p is not None and p < precedence):
                return i
            i = j
        return i

    def _right(self, i, precedence):
        """The token behind the right operand of i."""
        i += 1
        while True:
            t = self.tokens[i]
            if self._opens(i):
                i = t.match + 1
                continue
            p = self._precedence(i)
            if self._closes(i) or t.text == ";" or (p is not None and p <= precedence):
                return i
            i += 1

    # Edits. Those that open are nested by their extent, the widest first.

    def _site(self, i, label):
        site = Site(self.path, self.source, self.tokens[i].at, label)
        self.sites.append(site)
        return site

    def _wrap(self, begin, end, before, behind):
        """Puts texts around the tokens of [begin, end)."""
        first, last = self.tokens[begin].at, self.tokens[end - 1].end
        turn = len(self.edits)
        self.edits.append(((first, 1, -last, turn), before, 0))
        self.edits.append(((last, 0, -first, -turn), behind, 0))

    def _replace(self, i, text):
        self.edits.append(((self.tokens[i].at, 2), text, len(self.tokens[i].text)))

    # Mutants

    def _find(self):
        functions = []  # for each open brace, whether what encloses it returns a bool
        for i, t in enumerate(self.tokens):
            if t.text == "{":
                functions.append(self._returns_bool(i, functions))
            elif t.text == "}":
                functions.pop()
            elif not t.skipped:
                if t.kind == "op":
                    self._mutate_operator(i)
                elif t.kind == "number":
                    self._mutate_number(i)
                elif t.text in ("true", "false"):
                    site = self._site(i, f"{t.text} -> {'false' if t.text == 'true' else 'true'}")
                    self._wrap(i, i + 1, lambda: "(", self._text_with("{0})", site, " != "))
                elif t.text == "if":
                    self._mutate_condition(i)
                elif t.text == "return" and functions and functions[-1]:
                    self._mutate_return(i)

    def _text_with(self, pattern, site, before=""):
        return lambda: pattern.format(f"{before}::mutation::is({site.number})")

    def _mutate_operator(self, i):
        t = self.tokens[i]
        if t.text == "!" and self._text(i - 1) != "!" and not t.spaced[1]:
            site = self._site(i, "! removed")
            self._wrap(i, i + 1, lambda: f"::mutation::is({site.number}) != ", lambda: "")
            return
        if t.spaced != (True, True) or "..." in (self._text(i - 1), self._text(i + 1)):
            return
        if t.text in ("&&", "||"):
            if self._text(i + 1) not in ("noexcept", "{", ";", "->", "="):  # a ref-qualifier
                self._mutate_junction(i)
        elif t.text in ("==", "!="):
            begin, end = self._left(i, 8), self._right(i, 8)
            site = self._site(i, f"{t.text} -> {'!=' if t.text == '==' else '=='}")
            self._wrap(begin, end, lambda: "((", self._text_with(") != {0})", site))
        elif t.text in COMPARISONS:
            begin, end = self._left(i, 9), self._right(i, 9)
            function, other = COMPARISONS[t.text]
            site = self._site(i, f"{t.text} -> {other}")
            self._wrap(
                begin, end, lambda: f"::mutation::{function}({site.number}, ", lambda: ")"
            )
            self._replace(i, lambda: ",")

    # A and B is `A ? B : false`, A or B is `A ? true : B`.
    def _mutate_junction(self, i):
        both = self._text(i) == "&&"
        precedence = BINARY[self._text(i)]
        begin, end = self._left(i, precedence), self._right(i, precedence)
        site = self._site(i, "&& -> ||" if both else "|| -> &&")
        if both:
            middle, behind = ") != {0}) ? bool(", ") : {0})"
        else:
            middle, behind = ") != {0}) ? !{0} : bool(", "))"
        self._wrap(begin, end, lambda: "((bool(", self._text_with(behind, site))
        self._replace(i, self._text_with(middle, site))

    def _mutate_number(self, i):
        t = self.tokens[i]
        if not re.fullmatch(r"(0[xX][0-9a-fA-F']+|[0-9][0-9']*)[uUlLzZ]*", t.text):
            return
        value = int(re.sub(r"[uUlLzZ']", "", t.text), 0 if t.text[:2] in ("0x", "0X") else 10)
        site = self._site(i, f"{t.text} -> {value + 1}")
        more = self._text_with("({1} + {{0}})".replace("{1}", t.text).replace("{{0}}", "{0}"), site)
        if self._text(i - 1) in ("+", "-") and self.tokens[i - 1].spaced == (True, True):
            sign = self._text(i - 1)
            other = self._site(
                i, f"{sign} {t.text} -> {'-' if sign == '+' else '+'} {t.text}"
            )
            self._replace(
                i, lambda: f"(::mutation::is({other.number}) ? -({t.text}) : {more()})"
            )
        else:
            self._replace(i, more)

    def _mutate_condition(self, i):
        if self._text(i + 1) != "(":
            return
        begin, end = i + 2, self.tokens[i + 1].match
        if self._find_ahead(begin, (";", "=")) < end or self._is_mutated_as_whole(begin, end):
            return
        site = self._site(i, "condition negated")
        self._wrap(begin, end, lambda: "bool((", self._text_with(")) != {0}", site))

    def _mutate_return(self, i):
        begin, end = i + 1, self._find_ahead(i + 1, ";")
        if begin == end or self._text(begin) in ("{", "true", "false"):
            return
        if self._is_mutated_as_whole(begin, end):
            return
        site = self._site(i, "result negated")
        self._wrap(begin, end, lambda: "bool((", self._text_with(")) != {0}", site))

    def _is_mutated_as_whole(self, begin, end):
        """Whether the negation of an expression is another mutant already."""
        loosest, operator = 99, ""
        i = begin
        while i < end:
            p = self._precedence(i)
            if p is not None and p < loosest:
                loosest, operator = p, self._text(i)
            i = self._close(i) if self._opens(i) else i + 1
        return operator in ("==", "!=") or (operator == "" and self._text(begin) == "!")

    # Functions

    def _returns_bool(self, i, enclosing):
        """Whether `return` in the brace at i gives a bool."""
        j = i - 1
        while j >= 0 and (self._text(j) in ("noexcept", "mutable", "const", "override", "final")):
            j -= 1
        if self._text(j) == "bool" and self._text(j - 1) == "->":
            return True
        if self._text(j) == "]":
            return False  # a lambda without parameters
        begin = i
        while begin > 0 and self._text(begin - 1) not in (";", "{", "}"):
            if self._opens(begin - 1):
                break
            begin = self.tokens[begin - 1].match if self._closes(begin - 1) else begin - 1
            if self._text(begin) == "{":
                break
        head = [t.text for t in self.tokens[begin:i]]
        if self._text(j) == ")" and self._text(self.tokens[j].match - 1) == "]":
            return False  # a lambda
        if begin > 0 and self._text(begin - 1) in ("(", "[", ","):
            return False
        if any(word in head for word in ("namespace", "class", "struct", "union", "enum")) and (
            "(" not in head or head[0] == "template"
        ):
            if not any(a == "bool" and b not in ("=", ";") for a, b in zip(head, head[1:])):
                return False
        if not head or any(
            word in head[:2] for word in ("if", "for", "while", "switch", "do", "else", "try")
        ):
            return bool(enclosing) and enclosing[-1]
        for k, (text, after) in enumerate(zip(head, head[1:]), 1):
            if text == "bool" and re.fullmatch(r"[A-Za-z_]\w*|operator\W*", after):
                rest = head[k:]
                return "(" in rest and "=" not in rest[: rest.index("(")]
            if text == "operator" and after == "bool":
                return True
        return False

    # The result

    def rewritten(self):
        """The header with all its mutants; the sites must have their numbers."""
        out, at = [], 0
        for (place, *_), text, removed in sorted(self.edits, key=lambda edit: edit[0]):
            out += [self.source[at:place], text()]
            at = place + removed
        out.append(self.source[at:])
        text = "".join(out)
        return text.replace("#pragma once\n", "#pragma once\n#include <mutant.hpp>\n", 1)


def number(headers):
    """Gives each site its number, and tells those of one line apart."""
    sites = []
    for header in headers:
        seen = {}
        for site in sorted(header.sites, key=lambda s: s.line):
            key = (site.line, site.label)
            seen[key] = seen.get(key, 0) + 1
            if seen[key] > 1:
                site.label += f" ({seen[key]})"
            sites.append(site)
            site.number = len(sites)
    return sites
