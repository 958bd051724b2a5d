import { typeset } from "../typeset";
import { calls } from "./calls";
import { lots } from "./lots";
import { shell } from "./shell";
import { statuses } from "./statuses";

export const french = typeset({ shell, statuses, calls, lots });
