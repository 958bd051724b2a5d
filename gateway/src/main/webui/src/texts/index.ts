// Every word on screen. Another language is another catalogue with the same names.
export * from "./fr";
