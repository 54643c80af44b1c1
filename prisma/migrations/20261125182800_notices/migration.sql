-- What was sent about one date of a training.
CREATE INDEX "broadcasts_subject_id_idx" ON "broadcasts"("subject_id");
