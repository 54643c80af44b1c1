-- What ended lately: reminders that members asked for, and progress that somebody follows. Notices of trainings, the most by
-- far, have neither.
CREATE INDEX "broadcasts_ended" ON "broadcasts" ("finished_at")
  WHERE "state" IN ('done', 'stopped') AND "kind" <> 'reminder';
