export { addDays, type Day, daysBetween, isDay, maxDay, minDay, parseDay } from './day.ts';
