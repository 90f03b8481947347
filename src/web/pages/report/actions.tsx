/** What can be done with a report; the figures travel in the page, because nobody else has them. */
import type { Format } from "../../form/submission.ts";
import { HiddenFields } from "../hidden-fields.tsx";
import type { ReportView } from "./report-view.ts";

type Labels = Readonly<Partial<Record<Format, string>>>;

export const Actions = ({ view, labels }: { view: ReportView; labels: Labels }) => (
  <form class="actions" method="post" action={`/report?lang=${view.language.locale}`}>
    <HiddenFields fields={view.fields} />
    {Object.entries(labels).map(([format, label]) => (
      <button type="submit" class="secondary" name="format" value={format}>
        {label}
      </button>
    ))}
  </form>
);
