import { AgentError } from '../printers/agent-printer.ts';
import type { AgentMessages } from './locales/zh-cn.ts';

/** What went wrong with the agent: its own sentence where it gave one. */
export const sentenceOf = (error: unknown, words: AgentMessages): string => {
  if (!(error instanceof AgentError)) return words.unexpected;
  if (error.code === 'agent.unreachable') return words.lost;
  return error.code === 'agent.unexpected_answer' ? words.unexpected : error.message;
};
