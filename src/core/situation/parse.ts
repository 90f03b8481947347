/** Untrusted data → a situation, or the reasons why not. Never throws. */
import type * as z from "zod";
import { failure, type Result, success } from "../result.ts";
import { type IssueCode, issue, type SituationIssue } from "./issue.ts";
import { nearest } from "./nearest.ts";
import { implausibilities } from "./plausibility.ts";
import { type Situation, situationSchema } from "./schema.ts";

/** More reasons than this help nobody. */
const MOST_ISSUES = 40;

interface SchemaNode {
  readonly def: {
    readonly type: string;
    readonly innerType?: SchemaNode;
    readonly element?: SchemaNode;
    readonly shape?: Readonly<Record<string, SchemaNode>>;
  };
}

/** zod's public `def` read as a tree; the cast holds because a situation is built of objects, arrays, optionals and leaves. */
const rootNode = (): SchemaNode => situationSchema() as unknown as SchemaNode;

const unwrap = (node: SchemaNode): SchemaNode => (node.def.innerType ? unwrap(node.def.innerType) : node);

function schemaAt(path: readonly PropertyKey[]): SchemaNode | undefined {
  let node: SchemaNode | undefined = rootNode();
  for (const part of path) {
    if (node === undefined) return undefined;
    const { shape, element }: SchemaNode["def"] = unwrap(node).def;
    node = shape ? shape[String(part)] : element;
  }
  return node && unwrap(node);
}

const keysOf = (node: SchemaNode | undefined): string[] => Object.keys(node?.def.shape ?? {});

/** Dotted names of all fields below the root, `[]` marking lists: where a key that stands in the wrong place belongs. */
function fieldNames(node: SchemaNode, prefix: string): string[] {
  const { shape, element } = unwrap(node).def;
  if (element) return fieldNames(element, `${prefix}[]`);
  return Object.entries(shape ?? {}).flatMap(([key, child]) => {
    const name = prefix === "" ? key : `${prefix}.${key}`;
    return [name, ...fieldNames(child, name)];
  });
}

let allFieldNames: string[] | undefined;

function nearestField(key: string, path: readonly PropertyKey[]): string | undefined {
  const sibling = nearest(key, keysOf(schemaAt(path)));
  if (sibling !== undefined) return sibling;
  allFieldNames ??= fieldNames(rootNode(), "");
  const lastPart = (name: string): string => name.slice(name.lastIndexOf(".") + 1);
  const elsewhere = nearest(key, allFieldNames.map(lastPart));
  return elsewhere && allFieldNames.find((name) => lastPart(name) === elsewhere);
}

function unknownKeys(keys: readonly string[], path: readonly PropertyKey[]): SituationIssue[] {
  return keys.slice(0, MOST_ISSUES).map((key) => {
    const hint = nearestField(key, path);
    return hint === undefined
      ? issue([...path, key], "unknown-key")
      : issue([...path, key], "unknown-key-nearest", { nearest: hint });
  });
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const part of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[part];
  }
  return value;
}

const SIZE_CODES: Readonly<Record<string, readonly [IssueCode, IssueCode]>> = {
  string: ["too-small", "too-long"],
  array: ["too-few", "too-many"],
};

function sizeIssue(raw: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): SituationIssue {
  const [small, large] = SIZE_CODES[raw.origin] ?? ["too-small", "too-large"];
  return raw.code === "too_big"
    ? issue(raw.path, large, { maximum: Number(raw.maximum) })
    : issue(raw.path, small, { minimum: Number(raw.minimum) });
}

function choiceIssue(raw: z.core.$ZodIssueInvalidValue, given: unknown): SituationIssue {
  const options = raw.values.map(String);
  const hint = typeof given === "string" ? nearest(given, options) : undefined;
  if (given === undefined) return issue(raw.path, "required");
  return hint === undefined
    ? issue(raw.path, "not-one-of", { options: options.join(", ") })
    : issue(raw.path, "did-you-mean", { nearest: hint });
}

function typeIssue(raw: z.core.$ZodIssueInvalidType, given: unknown): SituationIssue {
  if (given === undefined) return issue(raw.path, "required");
  if (typeof given === "number" && raw.expected === "number") return issue(raw.path, "not-a-number");
  if (typeof given === "number" && Number.isFinite(given))
    return issue(raw.path, "wrong-type", { expected: raw.expected });
  if (typeof given === "number") return issue(raw.path, "not-a-number");
  return issue(raw.path, "wrong-type", { expected: raw.expected });
}

function toIssues(raw: z.core.$ZodIssue, input: unknown): SituationIssue[] {
  switch (raw.code) {
    case "unrecognized_keys":
      return unknownKeys(raw.keys, raw.path);
    case "too_big":
    case "too_small":
      return [sizeIssue(raw)];
    case "invalid_value":
      return [choiceIssue(raw, valueAt(input, raw.path))];
    case "invalid_type":
      return [typeIssue(raw, valueAt(input, raw.path))];
    case "invalid_format":
      return [
        issue(
          raw.path,
          raw.format === "date" ? "bad-date" : raw.format === "regex" ? "bad-code" : "bad-text",
        ),
      ];
    case "custom":
      return [issue(raw.path, "not-a-number")];
    default:
      return [issue(raw.path, "bad-text")];
  }
}

/** No more work than answers: a request with a million faults is answered as fast as one with forty. */
function firstIssues(raws: readonly z.core.$ZodIssue[], input: unknown): SituationIssue[] {
  const found: SituationIssue[] = [];
  for (const raw of raws) {
    found.push(...toIssues(raw, input));
    if (found.length >= MOST_ISSUES) break;
  }
  return found.slice(0, MOST_ISSUES);
}

/**
 * Reads a situation.
 * @param input any value, usually parsed JSON
 * @returns the situation, or up to forty reasons, each with a pointer into `input`
 */
export function parseSituation(input: unknown): Result<Situation, SituationIssue> {
  const parsed = situationSchema().safeParse(input);
  if (!parsed.success) return failure(firstIssues(parsed.error.issues, input));
  const impossible = implausibilities(parsed.data);
  return impossible.length > 0 ? failure(impossible.slice(0, MOST_ISSUES)) : success(parsed.data);
}
