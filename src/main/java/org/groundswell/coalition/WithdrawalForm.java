package org.groundswell.coalition;

/// Why a commitment is taken back.
class WithdrawalForm {

    private String words = "";

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
