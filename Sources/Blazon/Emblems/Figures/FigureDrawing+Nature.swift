/// Nature and buildings.
extension FigureDrawing {
    static let nature = [
        FigureDrawing(
            "leaf", suits: "sustain environment nature green biology",
            .solid(
                "M28 4C13 3.6 4.6 9.8 4.6 18.8C4.6 21.8 5.6 24.2 7 25.6C8.6 26.8 10.6 27.4 12.8 27.4"
                    + "C22 27.4 28 18.6 28 4ZM8 22.6L12.4 18.2V12.6H14.2V16.4L17.6 13V8.4H19.4V11.2L20.8 9.8L22 11"
                    + "L20.6 12.4H23.6V14.2H18.8L15.4 17.6H19.4V19.4H13.6L9.2 23.8Z"),
            .stroke("M7.8 24.2L4 28")),
        FigureDrawing(
            "tree", suits: "grow forest develop root",
            .solid(
                "M16 2.8C20 2.8 22.8 5.2 23.2 8.6C26.4 9.4 28.2 12 28.2 14.8C28.2 18.6 25.2 21.4 21.4 21.4H17.6"
                    + "V27.4H21.4V29.2H10.6V27.4H14.4V21.4H10.6C6.8 21.4 3.8 18.6 3.8 14.8C3.8 12 5.6 9.4 8.8 8.6"
                    + "C9.2 5.2 12 2.8 16 2.8Z")),
        FigureDrawing(
            "mountain", suits: "challenge goal advanc field outdoor",
            .solid(
                "M2.4 26.6L12.4 8.6L17.2 17.2L19.8 13L29.6 26.6ZM9.3 17.5L12.4 11.9L15.2 16.9L13.2 18.3L11.4 16.7"
                    + "Z"),
            .solid("M20.8 7.4A2.8 2.8 0 1 1 26.4 7.4A2.8 2.8 0 1 1 20.8 7.4Z")),
        FigureDrawing(
            "sun", suits: "energy bright summer start",
            .solid("M10 16A6 6 0 1 1 22 16A6 6 0 1 1 10 16Z"),
            .stroke(
                "M16.0 6.2L16.0 3.4M22.9 9.1L24.9 7.1M25.8 16.0L28.6 16.0M22.9 22.9L24.9 24.9M16.0 25.8L16.0 28.6"
                    + "M9.1 22.9L7.1 24.9M6.2 16.0L3.4 16.0M9.1 9.1L7.1 7.1")),
        FigureDrawing(
            "bridge", suits: "bridge transition transfer path",
            .stroke(
                "M2.8 21H29.2M9 6V27M23 6V27M2.8 17.4C6 15.8 8 12 9 7.6C11.4 14 20.6 14 23 7.6"
                    + "C24 12 26 15.8 29.2 17.4"),
            .thread("M16 12.6V21M12.6 11.4V21M19.4 11.4V21")),
        FigureDrawing(
            "lighthouse", suits: "beacon coast support orientation",
            .solid(
                "M12.4 12H19.6L22 28.4H10ZM11.9 17.6H20.1L20.6 21.2H11.4ZM13.2 7H18.8A0.6 0.6 0 0 1 19.4 7.6V10"
                    + "A0.6 0.6 0 0 1 18.8 10.6H13.2A0.6 0.6 0 0 1 12.6 10V7.6A0.6 0.6 0 0 1 13.2 7ZM16 2.6L20.6 6H11.4"
                    + "Z"),
            .solid("M10 7.4V10.2L2.6 12.6V5ZM22 7.4V10.2L29.4 12.6V5Z")),
    ]
}
