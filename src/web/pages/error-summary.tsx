import type { ShownProblem } from "../form/problem.ts";
import type { WebTexts } from "../texts/texts.ts";

/** What is wrong, before everything else; each line leads to its field. */
export const ErrorSummary = ({ texts, problems }: { texts: WebTexts; problems: readonly ShownProblem[] }) => (
  <div class="error-summary" role="alert" aria-labelledby="errors" tabindex={-1} autofocus>
    <h2 id="errors">{texts.errors.title}</h2>
    <ul>
      {problems.map(({ field, summary }) => (
        <li>
          <a href={`#${field}`}>{summary}</a>
        </li>
      ))}
    </ul>
  </div>
);
