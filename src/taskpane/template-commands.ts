import type { TemplateCommands } from './commands';
import { attempt, tell, type Desk } from './desk';
import { inBoth } from './words';

/** Inserting sheets to fill in: only when its button is pressed. */
export function templateCommands(desk: Desk): TemplateCommands {
  const { host, state, dispatch } = desk;
  return {
    head: (heading) => dispatch({ type: 'set', to: { heading } }),
    async insertTemplate(id, form) {
      const names = await attempt(desk, () => host.insertTemplate(id, form, state().heading));
      if (names) tell(desk, inBoth((words) => words.templateInserted(names.join(', '))));
    },
  };
}
