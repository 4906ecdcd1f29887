import question from "icon:question_circle_20_regular";
import judged from "icon:comment_checkmark_20_regular";
import autoReply from "icon:bot_20_regular";
import bounce from "icon:mail_error_20_regular";
import captured from "icon:person_add_20_regular";
import eventCreated from "icon:calendar_add_20_regular";
import eventMoved from "icon:calendar_arrow_right_20_regular";
import eventRemoved from "icon:calendar_cancel_20_regular";
import loopClosed from "icon:checkmark_circle_20_regular";
import nextTouchSet from "icon:calendar_clock_20_regular";
import otherMail from "icon:mail_20_regular";
import reply from "icon:arrow_reply_20_regular";
import teamsCard from "icon:people_team_20_regular";
import touchIn from "icon:mail_inbox_arrow_down_20_regular";
import touchOut from "icon:send_20_regular";
import undone from "icon:arrow_undo_20_regular";
import dayRemembered from "icon:food_cake_20_regular";
import noted from "icon:note_20_regular";
import referral from "icon:people_add_20_regular";
import rhythm from "icon:arrow_repeat_all_20_regular";
import stop from "icon:hand_left_20_regular";
import person from "icon:person_edit_20_regular";
import tag from "icon:tag_20_regular";
import touchMade from "icon:call_20_regular";
import type { TimelineKind } from "../../api/contract";

export const entryIcons: Readonly<Record<TimelineKind, string>> = {
  captured,
  touchOut,
  touchIn,
  reply,
  autoReply,
  bounce,
  nextTouchSet,
  loopClosed,
  eventCreated,
  eventMoved,
  eventRemoved,
  teamsCard,
  undone,
  otherMail,
  question,
  judgedAnswer: judged,
  judgedNoAnswer: judged,
  bounceTemporary: bounce,
  addressAdded: captured,
  addressRemoved: captured,
  answerYes: judged,
  answerNotNow: judged,
  answerNo: judged,
  answerStillTalking: judged,
  answerStop: stop,
  touchMade,
  noted,
  cadenceChosen: rhythm,
  kindChosen: captured,
  dayRemembered,
  personChanged: person,
  tagged: tag,
  untagged: tag,
  referralGiven: referral,
  referralReceived: referral,
  letGo: stop,
  eventMovedByOwner: eventMoved,
  eventDeletedByOwner: eventRemoved,
};
