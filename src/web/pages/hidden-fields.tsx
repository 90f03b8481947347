import { FIELD_NAMES } from "../form/fields.ts";
import type { TypedFields } from "../form/submission.ts";

/** What was typed, carried along in the page itself: the server keeps nothing. */
export const HiddenFields = ({ fields }: { fields: TypedFields }) => (
  <>
    {FIELD_NAMES.map(
      (name) => fields[name] !== undefined && <input type="hidden" name={name} value={fields[name]} />,
    )}
  </>
);
