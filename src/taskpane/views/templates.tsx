import type { JSX } from 'preact';
import { TEMPLATE_FORMS, TEMPLATE_IDS, type TemplateForm, type TemplateId } from '../templates';
import { WORDS } from '../words';
import type { View } from './view';

const HEAD = ['kecamatan', 'kabupaten', 'tahun'] as const;

/** Sheets to fill in: their header is typed once here, then each is inserted by a button. */
export function TemplatesView({ state, commands }: View): JSX.Element {
  const words = WORDS[state.language];
  const { heading } = state;
  return (
    <section class="functions" aria-label={words.views.templat}>
      <p class="quiet">{words.templatesIntro}</p>
      <form class="arguments" aria-label={words.templateHead} onSubmit={(event) => event.preventDefault()}>
        {HEAD.map((part) => (
          <div key={part} class="argument">
            <label>
              <span>{words.templateParts[part]}</span>
              <input class="input" value={heading[part]} {...(part === 'tahun' ? { inputMode: 'numeric' as const, maxLength: 4 } : {})}
                onInput={({ currentTarget }) => commands.head({ ...heading, [part]: currentTarget.value })} />
            </label>
          </div>
        ))}
      </form>
      <ul class="deeds">
        {TEMPLATE_IDS.map((id) => <Template key={id} id={id} insert={commands.insertTemplate} words={words} />)}
      </ul>
      <p class="quiet">{words.templateForms}</p>
    </section>
  );
}

interface Props {
  readonly id: TemplateId;
  readonly insert: (id: TemplateId, form: TemplateForm) => Promise<void>;
  readonly words: (typeof WORDS)['id'];
}

function Template({ id, insert, words }: Props): JSX.Element {
  const { title, hint } = words.templates[id];
  return (
    <li>
      <b>{title}</b>
      <p class="quiet">{hint}</p>
      <div class="actions">
        {TEMPLATE_FORMS.map((form) => (
          <button key={form} type="button" class="button small" aria-label={`${words.templateForm[form]}: ${title}`} onClick={() => void insert(id, form)}>
            {words.templateForm[form]}
          </button>
        ))}
      </div>
    </li>
  );
}
