import type { roundsMethods } from "../../../shared/contract/rounds.ts";
import * as ballot from "../store/ballot.ts";
import * as option from "../store/option.ts";
import * as optionHistory from "../store/optionHistory.ts";
import * as round from "../store/round.ts";
import { removeRow } from "../store/store.ts";
import type { HandlersOf } from "./context.ts";

export const roundsHandlers: HandlersOf<typeof roundsMethods> = {
  "option.list": (store, { workshopId }) => option.listOptions(store, workshopId),
  "option.add": (store, input) => option.addOptions(store, input),
  "option.update": (store, { id, patch }) => option.updateOption(store, id, patch),
  "option.move": (store, { id, position }) => option.moveOption(store, id, position),
  "option.remove": (store, { id }) => option.removeOption(store, id),
  "option.merge": (store, { ids, title }) => optionHistory.mergeOptions(store, ids, title),
  "option.split": (store, { id, titles }) => optionHistory.splitOption(store, id, titles),
  "option.carry": (store, { workshopId, optionIds }) =>
    optionHistory.carryOptions(store, workshopId, optionIds),
  "round.list": (store, { workshopId }) => round.listRounds(store, workshopId),
  "round.get": (store, { id }) => round.getRound(store, id),
  "round.add": (store, input) => round.addRound(store, input),
  "round.close": (store, { id }) => round.closeRound(store, id),
  "round.reopen": (store, { id }) => round.reopenRound(store, id),
  "round.remove": (store, { id }) => removeRow(store, "round", id),
  "round.result": (store, { id }) => round.resultOf(store, id),
  "ballot.add": (store, input) => ballot.addBallot(store, input),
  "ballot.update": (store, { id, patch }) => ballot.updateBallot(store, id, patch),
  "ballot.setCounts": (store, input) => ballot.setCounts(store, input),
  "ballot.remove": (store, { id }) => ballot.removeBallot(store, id),
};
