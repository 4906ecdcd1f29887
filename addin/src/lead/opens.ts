/** What one comes to do with a lead, whose page then opens with it: plan, say what they answered elsewhere, take them up again. */
export type Opens = "nextTouch" | "otherWay" | "takeUp";
