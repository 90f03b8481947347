/** What the reference page reads of openapi.json. */
import openapi from "../../../openapi.json";

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly const?: string | number;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly description: string;
  readonly schema: Schema;
}

export interface Operation {
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly { readonly $ref: string }[];
  readonly requestBody?: { readonly description: string; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
}

export type Content = Readonly<
  Record<
    string,
    {
      readonly schema: Schema;
      readonly examples?: Readonly<Record<string, { summary: string; value: unknown }>>;
    }
  >
>;

export interface ReferenceDocument {
  readonly info: { readonly title: string; readonly version: string; readonly summary: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
  };
  readonly "x-problems": readonly {
    readonly id: string;
    readonly type: string;
    readonly status: number;
    readonly title: string;
    readonly detail: string;
  }[];
}

/** The cast holds because a test compares the file with what its generator makes of the code. */
export const REFERENCE = openapi as unknown as ReferenceDocument;

/** The last part of a reference: `#/components/schemas/Kpi` → `Kpi`. */
export const nameIn = (reference: string): string => reference.slice(reference.lastIndexOf("/") + 1);

export const schemaAnchor = (name: string): string => `schema-${name}`;
