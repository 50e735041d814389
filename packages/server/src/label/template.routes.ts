import type { ProducerCaller } from '../auth/caller.ts';
import type { Clock } from '../clock.ts';
import type { Db } from '../db/open-database.ts';
import type { HandlersOf } from '../http/exchange.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { Ids } from '../ids.ts';
import { judgedTemplate } from './judged-template.ts';
import type { StoredTemplate } from './label.codec.ts';
import { mayUseTemplate } from './label.policy.ts';
import { type Saving, TemplateReader, TemplateWriter } from './template.repository.ts';

interface Dependencies {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
}

const findOwn = async (templates: TemplateReader, caller: ProducerCaller, id: string): Promise<StoredTemplate> => {
  const found = await templates.find(id);
  if (!found || !mayUseTemplate(caller, found)) throw new ProblemError('resource.not_found');
  return found;
};

const entity = 'label-template';

export const createTemplateHandlers = ({
  db,
  clock,
  ids,
}: Dependencies): HandlersOf<
  'listTemplates' | 'createTemplate' | 'updateTemplate' | 'deleteTemplate' | 'listTemplateVersions'
> => {
  const savingOf = ({ name }: ProducerCaller): Saving => ({ actorName: name, at: clock.now() });
  return {
    async listTemplates({ caller, query }) {
      return new TemplateReader(db).ofSubject(caller.subject.id, query);
    },

    async createTemplate({ caller, body: { name, ...body }, write }) {
      const form = { name, template: judgedTemplate(body.template) };
      return write(async ({ db: tx, audit }) => {
        const made = await new TemplateWriter(tx).create(ids.uuid(), caller.subject.id, form, savingOf(caller));
        await audit({ entity, entityId: made.id, divisionCode: caller.subject.division.code });
        return made;
      });
    },

    async updateTemplate({ caller, params, body: { version, name, ...body }, write }) {
      await findOwn(new TemplateReader(db), caller, params.id);
      const form = { name, template: judgedTemplate(body.template) };
      return write(async ({ db: tx, audit }) => {
        const templates = new TemplateWriter(tx);
        const changed = await templates.update(params.id, version, form, savingOf(caller));
        if (!changed) throw new ProblemError('resource.changed');
        await audit({ entity, entityId: changed.id, divisionCode: caller.subject.division.code, detail: { version } });
        return changed;
      });
    },

    async deleteTemplate({ caller, params, write }) {
      return write(async ({ db: tx, audit }) => {
        const templates = new TemplateWriter(tx);
        const { id, version } = await findOwn(templates, caller, params.id);
        await templates.remove(id);
        await audit({ entity, entityId: id, divisionCode: caller.subject.division.code, detail: { version } });
        return undefined;
      });
    },

    async listTemplateVersions({ caller, params, query }) {
      const templates = new TemplateReader(db);
      const { id } = await findOwn(templates, caller, params.id);
      return templates.versions(id, query);
    },
  };
};
