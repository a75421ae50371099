import { z } from "zod";

/** Stands for a record within the files of one sample; ids are made when it is filled in. */
export const key = z.string().min(1);
export const text = z.string();
