/// Signs, people and the marks of learning.
extension FigureDrawing {
    static let signs = [
        FigureDrawing(
            "accessibility", suits: "accessib universal disab inclusi udl",
            .solid(
                "M12.7 5.9A3.3 3.3 0 1 1 19.3 5.9A3.3 3.3 0 1 1 12.7 5.9ZM6.4 10.3C9.5 11.4 12.7 12 16 12"
                    + "C19.3 12 22.5 11.4 25.6 10.3A1.9 1.9 0 0 1 26.8 13.9L20 15.9V18.9L23 26.7"
                    + "A1.9 1.9 0 0 1 19.6 28.3L16 21.2L12.4 28.3A1.9 1.9 0 0 1 9 26.7L12 18.9V15.9L5.2 13.9"
                    + "A1.9 1.9 0 0 1 6.4 10.3Z")),
        FigureDrawing(
            "people", suits: "team group collab peer social",
            .solid(
                "M12 8.8A4 4 0 1 1 20 8.8A4 4 0 1 1 12 8.8ZM8.8 27V21.6A7.2 7.2 0 0 1 23.2 21.6V27ZM3.2 12.2"
                    + "A2.8 2.8 0 1 1 8.8 12.2A2.8 2.8 0 1 1 3.2 12.2ZM23.2 12.2A2.8 2.8 0 1 1 28.8 12.2"
                    + "A2.8 2.8 0 1 1 23.2 12.2ZM2 26V20.8C2 18 4 16.4 6.4 16.6C6.4 18 6.2 19.6 6.2 21.6V26ZM30 26V20.8"
                    + "C30 18 28 16.4 25.6 16.6C25.6 18 25.8 19.6 25.8 21.6V26Z")),
        FigureDrawing(
            "hands", suits: "care support volunteer service help",
            .solid(
                "M11.4 8.4A4.6 4.6 0 1 1 20.6 8.4A4.6 4.6 0 1 1 11.4 8.4ZM3.4 12.6C3.4 10.4 6.6 10.4 6.6 12.6"
                    + "V17.4L12.4 22.6C13.8 23.8 14.6 25 14.6 26.8V29H8.6C8.6 26 3.4 22.6 3.4 19ZM28.6 12.6"
                    + "C28.6 10.4 25.4 10.4 25.4 12.6V17.4L19.6 22.6C18.2 23.8 17.4 25 17.4 26.8V29H23.4"
                    + "C23.4 26 28.6 22.6 28.6 19Z")),
        FigureDrawing(
            "heart", suits: "health wellbeing empath nurs",
            .solid(
                "M16 28C8.6 22.4 3 17.4 3 11.4C3 7.4 6 4.6 9.6 4.6C12.4 4.6 14.8 6.2 16 8.8"
                    + "C17.2 6.2 19.6 4.6 22.4 4.6C26 4.6 29 7.4 29 11.4C29 17.4 23.4 22.4 16 28Z")),
        FigureDrawing(
            "shield", suits: "secur safe protect integrity",
            .solid(
                "M16 3L27.5 6.6V14.6C27.5 21.8 23 26.4 16 29C9 26.4 4.5 21.8 4.5 14.6V6.6ZM10 15.6L11.8 13.8"
                    + "L14.8 16.8L20.6 10.8L22.4 12.6L14.8 20.4Z")),
        FigureDrawing(
            "star", suits: "excellen merit award",
            .solid("M16 3.2L19.5 12.4L29.3 12.9L21.6 19L24.2 28.5L16 23.1L7.8 28.5L10.4 19L2.7 12.9L12.5 12.4Z")),
        FigureDrawing(
            "cap", suits: "graduat degree academic scholar certificate",
            .solid(
                "M16 5L30 11.6L16 18.2L2 11.6ZM8 17L16 20.8L24 17V22.6C21.8 25 19 26.2 16 26.2"
                    + "C13 26.2 10.2 25 8 22.6Z"),
            .stroke("M28 13V22.6"),
            .solid("M26.4 24.6A1.6 1.6 0 1 1 29.6 24.6A1.6 1.6 0 1 1 26.4 24.6Z")),
        FigureDrawing(
            "lamp", suits: "learn knowledge teach philosoph",
            .solid(
                "M2.6 14.6C6.6 14.2 7.8 16.4 10.6 16.4H28C27.6 21.4 23.6 24.6 18.4 24.6H15.8"
                    + "C10.6 24.6 8.6 19.2 2.6 14.6ZM12.6 26.6H21.6L23.4 29H10.8ZM4.6 3.6C7.4 6.2 8 7.8 7.6 9.6"
                    + "C7.2 11.2 5.8 12 4.4 11.8C2.6 11.6 1.8 10 2.2 8.4C2.6 7 4.2 6.2 4.6 3.6Z"),
            .stroke("M26.6 12.2A3 3 0 1 1 28 18M16 13.4H21")),
        FigureDrawing(
            "torch", suits: "leader mentor guide inspir",
            .solid(
                "M16 2.6C17.4 6.4 22 8.2 22 12.6C22 15.6 19.4 17.4 16 17.4C12.6 17.4 10 15.6 10 12.8"
                    + "C10 10.4 11.6 9.4 12.4 7.4C13.4 8.2 13.8 9 13.9 10C15.4 8.4 16.4 6 16 2.6ZM12.8 21.4H19.2"
                    + "L17.4 29.2H14.6Z"),
            .stroke("M10 19.6H22")),
        FigureDrawing(
            "puzzle", suits: "problem solv integrat build",
            .solid(
                "M4 10H10.6C9 6.6 10.8 3.4 13.6 3.4C16.4 3.4 18.2 6.6 16.6 10H23V16.4"
                    + "C26.4 14.8 29.4 16.6 29.4 19.4C29.4 22.2 26.4 24 23 22.4V28.6H16.6C18.2 25.4 16.4 22.6 13.6 22.6"
                    + "C10.8 22.6 9 25.4 10.6 28.6H4V22.4C7.2 23.8 9.6 22 9.6 19.3C9.6 16.6 7.2 14.8 4 16.2Z")),
        FigureDrawing(
            "cycle", suits: "revis repeat improv feedback iterat agile",
            .stroke("M27 13.2A11.4 11.4 0 0 0 6.4 9.8M5 18.8A11.4 11.4 0 0 0 25.6 22.2"),
            .solid("M3.6 4.8L13 9.4L4.4 14ZM28.4 27.2L19 22.6L27.6 18Z")),
        FigureDrawing(
            "network", suits: "online internet communit connect distance",
            .solid(
                "M12 16.6A4 4 0 1 1 20 16.6A4 4 0 1 1 12 16.6ZM13 5.4A3 3 0 1 1 19 5.4A3 3 0 1 1 13 5.4Z"
                    + "M23.7 13.1A3 3 0 1 1 29.7 13.1A3 3 0 1 1 23.7 13.1ZM19.6 25.7A3 3 0 1 1 25.6 25.7"
                    + "A3 3 0 1 1 19.6 25.7ZM6.4 25.7A3 3 0 1 1 12.4 25.7A3 3 0 1 1 6.4 25.7ZM2.3 13.1"
                    + "A3 3 0 1 1 8.3 13.1A3 3 0 1 1 2.3 13.1Z"),
            .stroke("M16 16.6L16.0 5.4M16 16.6L26.7 13.1M16 16.6L22.6 25.7M16 16.6L9.4 25.7M16 16.6L5.3 13.1")),
        FigureDrawing(
            "globe", suits: "global world geograph language culture",
            .stroke(
                "M3.6 16A12.4 12.4 0 1 1 28.4 16A12.4 12.4 0 1 1 3.6 16ZM16 3.6C9.2 10.6 9.2 21.4 16 28.4"
                    + "C22.8 21.4 22.8 10.6 16 3.6ZM3.6 16H28.4")),
        FigureDrawing(
            "speech", suits: "discuss facilitat convers communicat talk",
            .solid(
                "M6.5 4.5H25.5A4 4 0 0 1 29.5 8.5V18.5A4 4 0 0 1 25.5 22.5H16L8.6 28.4V22.5H6.5"
                    + "A4 4 0 0 1 2.5 18.5V8.5A4 4 0 0 1 6.5 4.5ZM7.7 13.5A1.9 1.9 0 1 1 11.5 13.5"
                    + "A1.9 1.9 0 1 1 7.7 13.5ZM14.1 13.5A1.9 1.9 0 1 1 17.9 13.5A1.9 1.9 0 1 1 14.1 13.5ZM20.5 13.5"
                    + "A1.9 1.9 0 1 1 24.3 13.5A1.9 1.9 0 1 1 20.5 13.5Z")),
        FigureDrawing(
            "envelope", suits: "mail letter correspond messag",
            .solid(
                "M2.8 9.2L16 18.2L29.2 9.2V24.4A2 2 0 0 1 27.2 26.4H4.8A2 2 0 0 1 2.8 24.4ZM4.4 5.6H27.6L28.6 6.6"
                    + "L16 15.2L3.4 6.6Z")),
    ]
}
