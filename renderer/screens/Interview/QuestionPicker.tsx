import { findQuestions } from "../../../shared/domain/complete.ts";
import { Dialog } from "../../components/Dialog.tsx";
import { Finder } from "../../components/Finder.tsx";
import type { Order } from "./order.ts";
import styles from "./QuestionPicker.module.css";

type Props = {
  title: string;
  order: Order;
  onPick: (questionId: string | null) => void;
  onClose: () => void;
};

const anythingElse = { id: null, number: "", text: "Anything else" };

/** Finds a question by its number or by part of it. */
export function QuestionPicker({ title, order, onPick, onClose }: Props) {
  const find = (typed: string) => {
    const loose = anythingElse.text.toLowerCase().includes(typed.trim().toLowerCase());
    return [...findQuestions(order.sections, typed), ...(loose ? [anythingElse] : [])];
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <Finder
        label="Part of the question, or its number"
        find={find}
        show={({ id, number, text }) => ({
          key: id ?? "",
          content: (
            <>
              <span className={styles.number}>{number}</span>
              <span>{text}</span>
            </>
          ),
        })}
        none="No question has these words."
        onPick={({ id }) => {
          onPick(id);
          onClose();
        }}
      />
    </Dialog>
  );
}
