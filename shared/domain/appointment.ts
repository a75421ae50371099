/** One time that an interview was moved or called off. */
export type Appointment = {
  id: string;
  kind: "moved" | "cancelled";
  /** When it was to be before; null where no time was agreed. */
  fromAt: string | null;
  /** When it is to be instead; null where it was called off. */
  toAt: string | null;
  reason: string;
  createdAt: string;
};
