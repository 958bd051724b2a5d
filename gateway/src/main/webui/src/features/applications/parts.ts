import type { Application, Parts } from "../../lib/api";
import { applications } from "../../texts";

/** A family of skills, by the lots that ask for it. */
export type Skill = keyof typeof applications.skills;

const SKILLS = Object.keys(applications.skills) as Skill[];

/** The skills that the lots answered ask for, in the order of the lots. */
export const skillsAsked = ({ skills }: Application): Skill[] =>
  SKILLS.filter((skill) => skill in skills);

/** What a form says of the parts of a file. */
export function partsOf(values: FormData, asked: Skill[]): Parts {
  const text = (name: string) => values.get(name)?.toString() ?? "";
  return {
    presentation: text("presentation"),
    people: text("people"),
    motivations: text("motivations"),
    contactEmail: text("contactEmail"),
    skills: Object.fromEntries(asked.map((skill) => [skill, text(skill)])),
  };
}
