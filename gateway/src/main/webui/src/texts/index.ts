import { french } from "./fr";

/** Every word on screen. Another language is another catalogue of the same shape. */
export const texts = french;
