/// Pictures, sound and screens.
extension FigureDrawing {
    static let media = [
        FigureDrawing(
            "captions", suits: "caption subtitle",
            .solid(
                "M5.8 5.5H26.2A3 3 0 0 1 29.2 8.5V23.5A3 3 0 0 1 26.2 26.5H5.8A3 3 0 0 1 2.8 23.5V8.5"
                    + "A3 3 0 0 1 5.8 5.5ZM8.3 15H14.7A1.3 1.3 0 0 1 16 16.3V16.3A1.3 1.3 0 0 1 14.7 17.6H8.3"
                    + "A1.3 1.3 0 0 1 7 16.3V16.3A1.3 1.3 0 0 1 8.3 15ZM19.7 15H23.7A1.3 1.3 0 0 1 25 16.3V16.3"
                    + "A1.3 1.3 0 0 1 23.7 17.6H19.7A1.3 1.3 0 0 1 18.4 16.3V16.3A1.3 1.3 0 0 1 19.7 15ZM8.3 19.8H10.7"
                    + "A1.3 1.3 0 0 1 12 21.1V21.1A1.3 1.3 0 0 1 10.7 22.4H8.3A1.3 1.3 0 0 1 7 21.1V21.1"
                    + "A1.3 1.3 0 0 1 8.3 19.8ZM15.7 19.8H23.7A1.3 1.3 0 0 1 25 21.1V21.1A1.3 1.3 0 0 1 23.7 22.4H15.7"
                    + "A1.3 1.3 0 0 1 14.4 21.1V21.1A1.3 1.3 0 0 1 15.7 19.8Z")),
        FigureDrawing(
            "picture", suits: "image visual illustrat alt art",
            .solid(
                "M5.2 5H26.8A2.4 2.4 0 0 1 29.2 7.4V24.6A2.4 2.4 0 0 1 26.8 27H5.2A2.4 2.4 0 0 1 2.8 24.6V7.4"
                    + "A2.4 2.4 0 0 1 5.2 5ZM6.4 23.6L12 14.4L16.2 20.4L19.6 16.4L26.4 23.6ZM19.1 11"
                    + "A2.5 2.5 0 1 1 24.1 11A2.5 2.5 0 1 1 19.1 11Z")),
        FigureDrawing(
            "camera", suits: "video film photo media record",
            .solid(
                "M4.8 9H9.6L12 5.4H20L22.4 9H27.2A2 2 0 0 1 29.2 11V24.4A2 2 0 0 1 27.2 26.4H4.8"
                    + "A2 2 0 0 1 2.8 24.4V11A2 2 0 0 1 4.8 9ZM9.8 17.2A6.2 6.2 0 1 1 22.2 17.2A6.2 6.2 0 1 1 9.8 17.2Z"
                    + "M12.8 17.2A3.2 3.2 0 1 1 19.2 17.2A3.2 3.2 0 1 1 12.8 17.2Z")),
        FigureDrawing(
            "screen", suits: "slide present lectur webinar screen",
            .solid(
                "M4.6 4H27.4A1.8 1.8 0 0 1 29.2 5.8V20.2A1.8 1.8 0 0 1 27.4 22H4.6A1.8 1.8 0 0 1 2.8 20.2V5.8"
                    + "A1.8 1.8 0 0 1 4.6 4ZM12.8 8.4L20.6 13L12.8 17.6Z"),
            .stroke("M16 22V27.4M9.4 28.2H22.6")),
        FigureDrawing(
            "eye", suits: "describ observ vision see review",
            .solid(
                "M2.4 16C6 9.8 10.6 6.8 16 6.8C21.4 6.8 26 9.8 29.6 16C26 22.2 21.4 25.2 16 25.2"
                    + "C10.6 25.2 6 22.2 2.4 16ZM9.8 16A6.2 6.2 0 1 1 22.2 16A6.2 6.2 0 1 1 9.8 16ZM12.9 16"
                    + "A3.1 3.1 0 1 1 19.1 16A3.1 3.1 0 1 1 12.9 16Z")),
        FigureDrawing(
            "microphone", suits: "audio sound podcast speak voice",
            .solid("M16 2.8H16A5 5 0 0 1 21 7.8V13.8A5 5 0 0 1 16 18.8H16A5 5 0 0 1 11 13.8V7.8A5 5 0 0 1 16 2.8Z"),
            .stroke("M6.4 14.4A9.6 9.6 0 0 0 25.6 14.4M16 24V28.2M10.6 28.4H21.4")),
        FigureDrawing(
            "headphones", suits: "listen hear music transcri",
            .stroke("M5 19V16.4A11 11 0 0 1 27 16.4V19"),
            .solid(
                "M6 17.2H7.8A2.6 2.6 0 0 1 10.4 19.8V25.6A2.6 2.6 0 0 1 7.8 28.2H6A2.6 2.6 0 0 1 3.4 25.6V19.8"
                    + "A2.6 2.6 0 0 1 6 17.2ZM24.2 17.2H26A2.6 2.6 0 0 1 28.6 19.8V25.6A2.6 2.6 0 0 1 26 28.2H24.2"
                    + "A2.6 2.6 0 0 1 21.6 25.6V19.8A2.6 2.6 0 0 1 24.2 17.2Z")),
    ]
}
